import { ENDORSEMENT_AXES, LISTS, type EndorsementAxis } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import type { Sort } from '../../ui/index.ts';
import type { StandingRow } from './narrowed.ts';

/**
 * The rows by a column, those that are alike in the order in which they come: States by name, then organizations. What is
 * empty comes last either way.
 *
 * @param versionIds of the document, in their order
 */
export function sorted(
  rows: readonly StandingRow[],
  { by, descending }: Sort,
  versionIds: readonly string[],
): readonly StandingRow[] {
  if (by === 'name') return descending ? rows.toReversed() : rows;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by, versionIds) }));
  const turn = descending ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return a.key === b.key ? 0 : a.key < b.key ? -turn : turn;
    })
    .map(({ row }) => row);
}

/** Sorts as plain text; null where the cell is empty. */
function keyOf(row: StandingRow, by: string, versionIds: readonly string[]): string | null {
  if (by === 'date') return row.lastStep;
  if (by === 'evidence') return row.evidence;
  if (by === 'counted') return row.counted ? '0' : row.toReconfirm ? '1' : '2';
  return isOneOf(ENDORSEMENT_AXES, by) ? axisKey(row, by, versionIds) : null;
}

function axisKey(row: StandingRow, axis: EndorsementAxis, versionIds: readonly string[]): string | null {
  const value = axis === 'version' ? row.versionId : row[axis];
  // Who has said nothing has no publicity either.
  if (value === null || (axis === 'publicity' && row.lastStep === null)) return null;
  if (axis === 'qualification' && value === 'none') return null;
  const values: readonly string[] = axis === 'version' ? versionIds : LISTS[axis];
  return String(values.indexOf(value)).padStart(4, '0');
}
