import { copyFileSync, renameSync } from 'node:fs';
import Database from 'better-sqlite3';
import { fail } from '../../shared/contract/errors.ts';
import { kindSchema, type Kind } from '../../shared/contract/kinds.ts';
import { ERASED } from '../../shared/domain/history/personal.ts';
import { createCore, type CoreOptions } from './core.ts';
import { flushNames } from './db/beside.ts';
import { verifyCopy } from './db/copy.ts';
import { storageFailure } from './db/failures.ts';
import type { Connection } from './db/open.ts';
import { asRows, textOf } from './db/rows.ts';
import { removeFile } from './db/side-files.ts';
import { PERSONAL_NUMBER } from './history/personal.ts';

/** A record whose personal texts were erased. */
export interface Erased {
  readonly kind: Kind;
  readonly id: string;
}

/** All that the log of a workspace says were erased, whichever laptop did it. */
export function erasedIn(db: Connection): Erased[] {
  const sql = `SELECT DISTINCT word.text AS kind, record.id AS id FROM change
    JOIN record ON record.n = change.record JOIN word ON word.n = record.kind
    WHERE change.unit = (SELECT n FROM word WHERE text = ?)`;
  return asRows(db.prepare(sql).all(ERASED)).flatMap((row) => {
    const kind = kindSchema.safeParse(row['kind']);
    return kind.success ? [{ kind: kind.data, id: textOf(row, 'id') }] : [];
  });
}

/** How many of them a copy of the workspace still names; null where it cannot be read. */
export function countNamed(file: string, erased: readonly Erased[]): number | null {
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true });
    try {
      db.pragma('trusted_schema = OFF');
      const named = db.prepare(`SELECT 1 FROM personal WHERE text IS NOT NULL AND n IN (
        SELECT ${PERSONAL_NUMBER} FROM change WHERE record = (
          SELECT record.n FROM record JOIN word ON word.n = record.kind WHERE record.id = ? AND word.text = ?))`);
      return erased.filter(({ kind, id }) => named.get(id, kind) !== undefined).length;
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
}

/**
 * Makes a backup anew without the personal texts of what was erased since: beside it, then in its place. Fails as opening
 * does, with DISK_FULL, READ_ONLY or IO, or with DB_CORRUPT; then the backup is as it was.
 */
export async function eraseInBackup(
  file: string,
  erased: readonly Erased[],
  options: Pick<CoreOptions, 'actor' | 'installation' | 'clock' | 'newId' | 'log'>,
): Promise<void> {
  const beside = `${file}.partial`;
  try {
    removeFile(beside);
    copyFileSync(file, beside);
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
    verifyCopy(beside, null);
    if (countNamed(beside, erased) !== 0) fail('DB_CORRUPT', { path: file, detail: 'personal' });
    renameSync(beside, file);
    flushNames(file);
  } catch (error) {
    throw storageFailure(error, file) ?? error;
  } finally {
    removeFile(beside);
  }
}
