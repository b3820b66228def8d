import type { Reader } from '../../db/access.ts';
import { textOf } from '../../db/rows.ts';

/** Who is in a delegation or was, and since when that is so. */
export function everDelegates(
  reader: Reader,
  delegationId: string,
): { readonly personId: string; readonly isDeleted: boolean; readonly changedAt: string }[] {
  const sql = 'SELECT person_id, deleted, changed_at FROM delegate WHERE delegation_id = ?';
  return reader.all(sql, [delegationId], (row) => ({
    personId: textOf(row, 'person_id'),
    isDeleted: row['deleted'] === 1,
    changedAt: textOf(row, 'changed_at'),
  }));
}
