import Database from 'better-sqlite3';
import { kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import { ERASED } from '../../../shared/domain/history/personal.ts';
import type { Connection } from '../db/open.ts';
import { asRows, textOf } from '../db/rows.ts';
import { PERSONAL_NUMBER } from './personal.ts';

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
