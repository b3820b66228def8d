import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, textOf } from '../db/rows.ts';

const RECORD = 'SELECT n FROM record WHERE id = ? AND kind = (SELECT n FROM word WHERE text = ?)';

/** The number of the last change that this file has of a record: what a form was filled in upon. */
export function versionOf(reader: Reader, kind: Kind, id: string): number {
  const sql = `SELECT coalesce(max(n), 0) AS n FROM change WHERE record = (${RECORD})`;
  return reader.all(sql, [id, kind], (row) => numberOf(row, 'n'))[0] ?? 0;
}

/** The units of a record that have been set since, by whoever. */
export function unitsSince(reader: Reader, kind: Kind, id: string, version: number): ReadonlySet<string> {
  const sql = `SELECT DISTINCT word.text AS unit FROM change JOIN word ON word.n = change.unit
    WHERE change.record = (${RECORD}) AND change.n > ?`;
  return new Set(reader.all(sql, [id, kind, version], (row) => textOf(row, 'unit')));
}
