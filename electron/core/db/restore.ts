import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import Database from 'better-sqlite3';
import type { Restored } from '../../../shared/contract/control.ts';
import { SIDE_FILES } from '../../../shared/domain/own-names.ts';
import { fail } from '../../../shared/contract/errors.ts';
import { highestSent, markRestored, rename } from './meta.ts';
import { backupFile, backupFolders } from './backup.ts';
import { dropBlobs, fillBlobs, hollowBlobs, nameOf, partsByHash } from './blobs.ts';
import { APPLICATION_ID, setMark } from './backup-mark.ts';
import { exchange, linkedPlace, makeBeside, restoringPlace } from './beside.ts';
import { verifyCopy } from './copy.ts';
import { codeOf, storageFailure } from './failures.ts';
import { refuseInUse } from './lock.ts';
import type { Connection } from './open.ts';
import { sharedParts } from './shared-files.ts';
import { UNWATCHED, type Task } from '../task.ts';
import { removeFile } from './side-files.ts';

/**
 * Puts a backup in the workspace's place, with the contents of files that it names, as far as they can be had. What lay
 * there is kept under a name of its own.
 * The workspace must be closed: fails with CANCELLED, with DB_BUSY where a program has it open, with NOT_FOUND, DB_CORRUPT, DISK_FULL,
 * READ_ONLY or IO; what lay there then lies there still.
 */
export function restoreBackup(
  asked: string,
  id: string,
  {
    now,
    folder = null,
    task = UNWATCHED,
  }: { readonly now: string; readonly folder?: string | null; readonly task?: Task },
): Restored {
  const source = backupFile(asked, folder, id) ?? fail('NOT_FOUND', { path: id });
  const path = linkedPlace(asked);
  refuseInUse(path);
  const fresh = restoringPlace(path);
  try {
    task.step(0, null);
    copyChecked(source, fresh, readOld(path, highestSent) ?? 0);
    const lacking = putBack(fresh, path, [dirname(source), ...backupFolders(asked, folder)], task);
    verifyCopy(fresh, null);
    const aside = exchange(path, fresh, `${path}.replaced-${now.replaceAll(':', '-').replace('.', '-')}`);
    return { aside, lacking };
  } catch (error) {
    removeFile(fresh);
    throw storageFailure(error, path) ?? error;
  }
}

/**
 * Makes a new workspace of a backup, with the contents of files that it names as far as they can be had; gives the names of
 * those that cannot. The backup stays as it is. Fails with CANCELLED, with CONFLICT where a file is there already, with DB_CORRUPT, DISK_FULL,
 * READ_ONLY or IO; then there is nothing.
 *
 * @param of the workspace that the backup is of, where that is known
 */
export async function copyBackup(
  source: string,
  target: string,
  {
    of = null,
    folder = null,
    task = UNWATCHED,
  }: { readonly of?: string | null; readonly folder?: string | null; readonly task?: Task } = {},
): Promise<string[]> {
  let lacking: string[] = [];
  await makeBeside(target, (beside) => {
    task.step(0, null);
    copyChecked(source, beside, (of === null ? 0 : readOld(of, highestSent)) ?? 0);
    lacking = putBack(beside, of, [dirname(source), ...(of === null ? [] : backupFolders(of, folder))], task);
    const copy = new Database(beside);
    rename(copy, parse(target).name);
    copy.close();
    verifyCopy(beside, null);
    return Promise.resolve();
  });
  return lacking;
}

/** @param sent the highest calendar number that the file in the workspace's place knows of */
function copyChecked(source: string, target: string, sent: number): void {
  removeFile(target);
  const backup = new Database(source, { readonly: true, fileMustExist: true });
  try {
    backup.prepare('VACUUM INTO ?').run(target);
  } finally {
    backup.close();
  }
  const copy = new Database(target);
  try {
    setMark(copy, APPLICATION_ID);
    markRestored(copy, sent);
  } finally {
    copy.close();
  }
}

/**
 * Puts the contents into a copy that it names and lacks: from beside the backups, else from what lies in the workspace's
 * place. Gives the names of those that are nowhere as a whole; the copy names them no longer, so that they can come again.
 */
function putBack(fresh: string, path: string | null, backups: readonly string[], task: Task): string[] {
  const copy = new Database(fresh);
  try {
    for (const folder of new Set(backups)) fillBlobs(copy, (hash) => sharedParts(folder, hash), task);
    if (path !== null && hollowBlobs(copy).length > 0) {
      readOld(path, (old) => fillBlobs(copy, (hash) => partsByHash(old, hash), task));
    }
    const lacking = hollowBlobs(copy);
    dropBlobs(copy, lacking);
    return lacking.map(({ hash }) => nameOf(copy, hash));
  } finally {
    copy.close();
  }
}

/** Looks into what lies in the workspace's place, damaged or not, and leaves it as it is; undefined where it cannot be read. */
function readOld<T>(path: string, read: (old: Connection) => T): T | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const before = SIDE_FILES.filter((suffix) => existsSync(path + suffix));
  try {
    const old = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return read(old);
    } finally {
      old.close();
    }
  } catch (error) {
    // Where nothing can be read there, nothing can be had from there; a full disk is another thing.
    if (!OF_THE_OLD.test(codeOf(error))) throw error;
    return undefined;
  } finally {
    // SQLite leaves those that it makes for who only reads.
    for (const suffix of SIDE_FILES) if (!before.includes(suffix)) rmSync(path + suffix, { force: true });
  }
}

const OF_THE_OLD = /^SQLITE_(CANTOPEN|NOTADB|CORRUPT|ERROR|READONLY|BUSY)/;
