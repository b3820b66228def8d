import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Reader } from '../../db/access.ts';
import { recordFrom } from '../../db/rows.ts';

/** The delegations of a reconvening that were deleted. */
export function deletedDelegations(reader: Reader, reconveningId: string): RecordOf<'delegation'>[] {
  const sql = 'SELECT * FROM delegation WHERE reconvening_id = ? AND deleted = 1 ORDER BY id';
  return reader.all(sql, [reconveningId], (row) => recordFrom('delegation', row));
}
