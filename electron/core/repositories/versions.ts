import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { numberOf } from '../db/rows.ts';

const RECORD = 'SELECT n FROM record WHERE id = ? AND kind = (SELECT n FROM word WHERE text = ?)';

/** The number of the last change that this file has of a record: what a form was filled in upon. */
export function versionOf(reader: Reader, kind: Kind, id: string): number {
  const sql = `SELECT coalesce(max(n), 0) AS n FROM change WHERE record = (${RECORD})`;
  return reader.all(sql, [id, kind], (row) => numberOf(row, 'n'))[0] ?? 0;
}
