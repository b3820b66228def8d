import { existsSync, renameSync } from 'node:fs';
import Database from 'better-sqlite3';
import { fail } from '../../../shared/contract/errors.ts';
import { markRestored } from './meta.ts';
import { backupFile } from './backup.ts';
import { refuseInUse, verifyCopy } from './copy.ts';
import { SIDE_FILES, removeFile } from './side-files.ts';
import { storageFailure } from './failures.ts';

/**
 * Puts a backup in the workspace's place. What lay there is kept under a name of its own, which is returned.
 * The workspace must be closed: fails with DB_BUSY where a program has it open, with NOT_FOUND, DB_CORRUPT, DISK_FULL,
 * READ_ONLY or IO; what lay there then lies there still.
 */
export function restoreBackup(
  path: string,
  id: string,
  { now, folder = null }: { readonly now: string; readonly folder?: string | null },
): string | null {
  const source = backupFile(path, folder, id) ?? fail('NOT_FOUND', { path: id });
  refuseInUse(path);
  const fresh = `${path}.restoring`;
  try {
    copyChecked(source, fresh);
    return exchange(path, fresh, `${path}.replaced-${now.replaceAll(':', '-').replace('.', '-')}`);
  } catch (error) {
    removeFile(fresh);
    throw storageFailure(error, path) ?? error;
  }
}

function copyChecked(source: string, target: string): void {
  removeFile(target);
  const backup = new Database(source, { readonly: true, fileMustExist: true });
  try {
    backup.prepare('VACUUM INTO ?').run(target);
  } finally {
    backup.close();
  }
  const copy = new Database(target);
  try {
    markRestored(copy);
  } finally {
    copy.close();
  }
  verifyCopy(target, null);
}

/** Puts `fresh` at `path` and what lay there aside; gives where it was put, or null where there was nothing. */
function exchange(path: string, fresh: string, aside: string): string | null {
  const moved = ['', ...SIDE_FILES].filter((suffix) => existsSync(path + suffix));
  for (const suffix of moved) renameSync(path + suffix, aside + suffix);
  try {
    renameSync(fresh, path);
  } catch (error) {
    for (const suffix of moved) renameSync(aside + suffix, path + suffix);
    throw error;
  }
  return moved.includes('') ? aside : null;
}
