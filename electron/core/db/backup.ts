import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Backup } from '../../../shared/contract/control.ts';
import { fail } from '../../../shared/contract/errors.ts';
import { storageFailure } from './failures.ts';
import type { Connection } from './open.ts';

const KEPT = 12;
const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.([a-z0-9-]+)\.reconvene$/;

/** Backups lie in a folder beside the workspace, so that they travel with it. */
export function backupFolder(path: string): string {
  return join(dirname(path), `${basename(path)} backups`);
}

/** Newest first; files of other names in the folder are not ours and are left alone. */
export function listBackups(path: string): Backup[] {
  const folder = backupFolder(path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((id) => {
      const match = NAME.exec(id);
      if (!match) return [];
      const [, day, hour, minute, second, ms, reason = ''] = match;
      const takenAt = `${day}T${hour}:${minute}:${second}.${ms}Z`;
      return [{ id, takenAt, reason, bytes: statSync(join(folder, id)).size }];
    })
    .sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
}

/**
 * Copies the open workspace, checks the copy, and only then gives it its name.
 * Fails with DISK_FULL, READ_ONLY or IO; no half-written backup stays behind.
 */
export async function takeBackup(db: Connection, path: string, now: string, reason: string): Promise<Backup> {
  const folder = backupFolder(path);
  const id = `${now.replaceAll(':', '-').replace('.', '-')}.${reason}.reconvene`;
  const target = join(folder, id);
  const partial = `${target}.partial`;
  try {
    mkdirSync(folder, { recursive: true });
    await db.backup(partial);
    verifyCopy(partial, countChanges(db));
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw storageFailure(error, folder) ?? error;
  }
  for (const old of listBackups(path).slice(KEPT)) rmSync(join(folder, old.id));
  return { id, takenAt: now, reason, bytes: statSync(target).size };
}

/** Copies the open workspace to another place, checked in the same way. */
export async function saveCopy(db: Connection, target: string): Promise<void> {
  const partial = `${target}.partial`;
  try {
    rmSync(partial, { force: true });
    await db.backup(partial);
    verifyCopy(partial, countChanges(db));
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw storageFailure(error, target) ?? error;
  }
}

/**
 * Puts a backup in the workspace's place. What lay there is kept under a name of its own, which is returned.
 * The workspace must be closed.
 */
export function restoreBackup(path: string, id: string, now: string): string | null {
  const source = join(backupFolder(path), basename(id));
  if (!NAME.test(basename(id)) || !existsSync(source)) fail('NOT_FOUND', { path: source });
  const fresh = `${path}.restoring`;
  try {
    copyChecked(source, fresh);
    let aside: string | null = null;
    if (existsSync(path)) {
      aside = `${path}.replaced-${now.replaceAll(':', '-').replace('.', '-')}`;
      renameSync(path, aside);
      for (const suffix of ['-wal', '-shm']) {
        if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
      }
    }
    renameSync(fresh, path);
    return aside;
  } catch (error) {
    rmSync(fresh, { force: true });
    throw storageFailure(error, path) ?? error;
  }
}

function copyChecked(source: string, target: string): void {
  rmSync(target, { force: true });
  const db = new Database(source, { readonly: true, fileMustExist: true });
  try {
    db.prepare('VACUUM INTO ?').run(target);
  } finally {
    db.close();
  }
  verifyCopy(target, null);
}

function verifyCopy(path: string, changes: number | null): void {
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const check = copy.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok') fail('DB_CORRUPT', { path, detail: String(check) });
    const held = countChanges(copy);
    if (changes !== null && held !== changes) {
      fail('DB_CORRUPT', { path, detail: `the copy holds ${held} changes of ${changes}` });
    }
  } finally {
    copy.close();
  }
}

function countChanges(db: Connection): number {
  return Number(db.prepare('SELECT count(*) FROM change').pluck().get());
}
