import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Backup } from '../../../shared/contract/control.ts';
import type { Log } from '../log.ts';
import { copyOpen, removeFile } from './copy.ts';
import { storageFailure } from './failures.ts';
import { SCHEMA_VERSION } from './migrate.ts';
import { APPLICATION_ID, type Connection } from './open.ts';

const KEPT = 12;
const NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z\.([a-z0-9-]+)\.reconvene$/;

/** Backups lie in a folder beside the workspace, so that they travel with it. */
function backupFolder(path: string): string {
  return join(dirname(path), `${basename(path)} backups`);
}

/** Where a backup lies; undefined where there is none of that id. */
export function backupFile(path: string, id: string): string | undefined {
  const file = join(backupFolder(path), basename(id));
  return NAME.test(basename(id)) && existsSync(file) ? file : undefined;
}

/** Newest first; files of other names in the folder are not ours and are left alone. */
function listBackups(path: string): Backup[] {
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
 * The backups that this program can open, newest first: each was sound when it was taken, but disks decay and people
 * touch files. One that is damaged stays where it is, is named in the log, and is not offered.
 */
export function soundBackups(path: string, log: Log): Backup[] {
  return listBackups(path).filter(({ id }) => {
    const flaw = flawOf(join(backupFolder(path), id));
    if (flaw !== null) log.error(`the backup ${id} is not offered: ${flaw}`);
    return flaw === null;
  });
}

/** What keeps a backup from being opened, or null. */
function flawOf(file: string): string | null {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'not a workspace';
      if (Number(db.pragma('user_version', { simple: true })) > SCHEMA_VERSION) return 'of a newer version';
      const check = String(db.pragma('quick_check(1)', { simple: true }));
      return check === 'ok' ? null : check;
    } finally {
      db.close();
    }
  } catch (error) {
    return String(error);
  }
}

/**
 * Copies and checks the open workspace, and lets go of the oldest backups beyond a dozen.
 * Fails with DISK_FULL, READ_ONLY or IO; no half-written backup stays behind.
 */
export async function takeBackup(db: Connection, path: string, now: string, reason: string): Promise<Backup> {
  const folder = backupFolder(path);
  const id = `${now.replaceAll(':', '-').replace('.', '-')}.${reason}.reconvene`;
  const target = join(folder, id);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw storageFailure(error, folder) ?? error;
  }
  await copyOpen(db, target);
  const others = listBackups(path).filter((other) => other.id !== id);
  for (const old of others.slice(KEPT - 1)) removeFile(join(folder, old.id));
  return { id, takenAt: now, reason, bytes: statSync(target).size };
}
