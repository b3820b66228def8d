import { mayLeave } from '../../../../shared/domain/alerts/marking.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Reader } from '../../db/access.ts';
import { numberOf, recordFrom } from '../../db/rows.ts';

/** Whether an alert of the table's alias `a` is marked TLP:RED, by us or by those who sent it. */
export const IS_RED = `(a.marking = 'red' OR coalesce(json_extract(a.origin, '$.marking'), '') = 'red')`;

/**
 * 'red' where a substance is known from what is marked TLP:RED alone, or the row names one that is. An alert that was
 * deleted has made nothing known to anybody.
 */
export const MARKED_AS = `CASE WHEN EXISTS (
    SELECT 1 FROM substance s
    WHERE (s.id = substance.id OR s.id IN (SELECT value FROM json_each(substance.precursor_of_ids)))
      AND EXISTS (SELECT 1 FROM alert a, json_each(a.substance_ids) n WHERE n.value = s.id AND ${IS_RED})
      AND NOT EXISTS (SELECT 1 FROM alert a, json_each(a.substance_ids) n
        WHERE n.value = s.id AND a.deleted = 0 AND NOT ${IS_RED})
  ) THEN 'red' END`;

/** Whether it is known from alerts alone that stay in. */
export function isKeptIn(reader: Reader, { id }: RecordOf<'substance'>): boolean {
  const naming = `SELECT alert.* FROM alert, json_each(alert.substance_ids) AS named
    WHERE named.value = ? ORDER BY alert.id`;
  const now = reader.now();
  const leave = reader.all(
    naming,
    [id],
    (row) =>
      numberOf(row, 'deleted') === 0 &&
      mayLeave({ ...recordFrom('alert', row), isTold: false }, 'sharedCopy', now),
  );
  return leave.length > 0 && !leave.includes(true);
}
