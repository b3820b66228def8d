import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { PARTIAL } from '../../shared/domain/own-names.ts';
import { fail } from '../../shared/contract/errors.ts';
import { createCore, type CoreOptions } from './core.ts';
import { APPLICATION_ID, BACKUP_ID, markAs } from './db/backup-mark.ts';
import { flushNames } from './db/beside.ts';
import { verifyCopy } from './db/copy.ts';
import { storageFailure } from './db/failures.ts';
import { removeFile } from './db/side-files.ts';
import { countNamed, type Erased } from './history/erased.ts';

export type EraseOptions = Pick<CoreOptions, 'actor' | 'installation' | 'clock' | 'newId' | 'log'>;

/**
 * Makes a backup anew without the personal texts of what was erased since: beside it, then in its place. Fails as opening
 * does, with DISK_FULL, READ_ONLY or IO, or with DB_CORRUPT; then the backup is as it was.
 */
export async function eraseInBackup(
  file: string,
  erased: readonly Erased[],
  options: EraseOptions,
): Promise<void> {
  const beside = file + PARTIAL;
  try {
    removeFile(beside);
    copyFileSync(file, beside);
    // It is worked in while it lies beside its place.
    markAs(beside, APPLICATION_ID);
    const core = await createCore({ ...options, path: beside, mode: 'open' });
    try {
      for (const { kind, id } of erased) {
        const result = core.call('person.erase', { kind, id });
        // Who was written down after the backup was taken is not in it.
        if (!result.ok && result.error.code !== 'NOT_FOUND') fail('DB_CORRUPT', { path: file, detail: kind });
      }
    } finally {
      core.close();
    }
    markAs(beside, BACKUP_ID);
    verifyCopy(beside, null);
    if (countNamed(beside, erased) !== 0) fail('DB_CORRUPT', { path: file, detail: 'personal' });
    // Newer backups may have pushed it out meanwhile.
    if (existsSync(file)) renameSync(beside, file);
    flushNames(file);
  } catch (error) {
    throw storageFailure(error, file) ?? error;
  } finally {
    removeFile(beside);
  }
}
