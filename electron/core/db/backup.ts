import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { PARTIAL, isUnfinished } from '../../../shared/domain/own-names.ts';
import type { Backup, TakenBackup } from '../../../shared/contract/control.ts';
import { superfluous } from '../../../shared/domain/backups.ts';
import type { Log } from '../log.ts';
import { UNWATCHED } from '../task.ts';
import { BACKUP_ID, backupName, isBackup, markAs, readBackupName } from './backup-mark.ts';
import { blobsIn } from './blobs.ts';
import { countChanges, leaveUnverified, putCopy, type CopyOptions } from './copy.ts';
import { copyRecords } from './copy-records.ts';
import { removeFile } from './side-files.ts';
import { storageFailure } from './failures.ts';
import { SCHEMA_VERSION } from './migrate.ts';
import type { Connection } from './open.ts';
import { refuseForeignForm } from './schema.ts';
import { forgetFiles, shareFiles } from './shared-files.ts';

/**
 * The folders in which backups of a workspace may lie, the one for new ones first. Beside it they travel with it; in a
 * folder that a person has chosen for all workspaces, each has one of its own there.
 */
export function backupFolders(path: string, chosen: string | null): string[] {
  const name = `${basename(path)} backups`;
  const beside = join(dirname(path), name);
  if (chosen === null) return [beside];
  const place = createHash('sha256').update(dirname(path)).digest('hex').slice(0, 6);
  return [join(chosen, `${name} ${place}`), beside];
}

/** Takes away what a program left that was ended while it took a backup. */
function sweepPartial(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [whole = '', ending] = name.split(PARTIAL);
    if (ending !== undefined && readBackupName(whole) && isUnfinished(name, whole))
      rmSync(join(folder, name), { force: true });
  }
}

/** Where a backup lies; undefined where there is none of that id. */
export function backupFile(path: string, chosen: string | null, id: string): string | undefined {
  const name = basename(id);
  if (!readBackupName(name)) return undefined;
  return backupFolders(path, chosen)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

export interface Lying extends Backup {
  readonly file: string;
}

/** Told of what cannot even be looked at: it keeps nothing else from being listed. */
type Unread = (file: string, error: unknown) => void;
const UNTOLD: Unread = () => undefined;

/** What is looked at, or `otherwise` where that cannot be. */
function looked<T>(file: string, otherwise: T, unread: Unread, look: (file: string) => T): T {
  try {
    return look(file);
  } catch (error) {
    unread(file, error);
    return otherwise;
  }
}

/** Newest first; files of other names in the folder are not ours and are left alone. */
function listBackups(folders: readonly string[], unread = UNTOLD): Lying[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      looked<string[]>(folder, [], unread, (one) => readdirSync(one)).flatMap((id) => {
        const taking = readBackupName(id);
        if (!taking) return [];
        const file = join(folder, id);
        const found = looked(file, null, unread, (one) => statSync(one));
        return found?.isFile() ? [{ id, ...taking, bytes: found.size, file }] : [];
      }),
    )
    .sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
}

/** All of a workspace, sound or not. */
export function allBackups(path: string, chosen: string | null): Lying[] {
  return listBackups(backupFolders(path, chosen));
}

/** When the latest backup was taken up to an instant; null where there is none. */
export function lastBackupAt(path: string, chosen: string | null, now: string): string | null {
  const taken = listBackups(backupFolders(path, chosen)).map(({ takenAt }) => takenAt);
  // One that a clock dated ahead says nothing of what was written since.
  return taken.find((at) => at <= now) ?? null;
}

/**
 * The backups that this program can open, newest first: each was sound when it was taken, but disks decay and people
 * touch files. One that is damaged stays where it is, is named in the log, and is not offered.
 */
export function soundBackups(path: string, chosen: string | null, log: Log): Backup[] {
  const unread: Unread = (file, error) => log.error(`${file} is passed over: ${String(error)}`);
  return listBackups(backupFolders(path, chosen), unread).flatMap(({ file, ...backup }) => {
    const flaw = flawOf(file);
    if (flaw !== null) log.error(`the backup ${backup.id} is not offered: ${flaw}`);
    return flaw === null ? [backup] : [];
  });
}

/** What keeps a backup from being opened, or null. */
function flawOf(file: string): string | null {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      if (!isBackup(file, Number(db.pragma('application_id', { simple: true })))) return 'not a workspace';
      db.pragma('trusted_schema = OFF');
      if (Number(db.pragma('user_version', { simple: true })) > SCHEMA_VERSION) return 'of a newer version';
      refuseForeignForm(db, file);
      const check = String(db.pragma('quick_check(1)', { simple: true }));
      return check === 'ok' ? null : check;
    } finally {
      db.close();
    }
  } catch (error) {
    return String(error);
  }
}

export interface BackupOptions extends CopyOptions {
  readonly now: string;
  readonly reason: string;
  /** The folder that a person has chosen for the backups of all workspaces. */
  readonly folder?: string | null;
  /** Page by page, with whatever is wrong in it, and the contents of files within: it may not be sound enough to be read. */
  readonly asItIs?: boolean;
}

/**
 * Copies and checks the records of the open workspace, puts the contents of files beside them that no backup before has put
 * there, and lets go of the backups that are not needed any more, and of what only they named. One at a time in a folder.
 * Fails with CANCELLED, DISK_FULL, READ_ONLY or IO; no half-written backup stays behind.
 */
export async function takeBackup(
  db: Connection,
  path: string,
  { now, reason, folder: chosen = null, asItIs = false, ...copying }: BackupOptions,
): Promise<TakenBackup> {
  const [folder = ''] = backupFolders(path, chosen);
  const id = backupName({ takenAt: now, reason });
  const target = join(folder, id);
  try {
    mkdirSync(folder, { recursive: true });
    sweepPartial(folder);
  } catch (error) {
    throw storageFailure(error, folder) ?? error;
  }
  let damaged: string[] = [];
  async function make(partial: string): Promise<number> {
    const [blobs, changes] = [blobsIn(db), countChanges(db)];
    if (asItIs) {
      await db.backup(partial);
      markAs(partial, BACKUP_ID);
      return changes;
    }
    copyRecords(db, partial);
    markAs(partial, BACKUP_ID);
    damaged = await shareFiles(db, folder, blobs, copying.task ?? UNWATCHED);
    return changes;
  }
  await putCopy(target, make, asItIs ? { ...copying, verify: leaveUnverified } : copying);
  // The one that was just taken stays, also where the clock has been put back since the others were.
  const gone = superfluous(listBackups([folder]), now).filter((old) => old.id !== id);
  for (const { file } of gone) removeFile(file);
  if (gone.length > 0) {
    forgetFiles(
      folder,
      listBackups([folder]).map(({ file }) => file),
    );
  }
  return { id, takenAt: now, reason, bytes: statSync(target).size, damaged };
}
