import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Reader } from '../../db/access.ts';
import { recordFrom } from '../../db/rows.ts';

/** The sessions of a reconvening that were deleted. */
export function deletedSessions(reader: Reader, reconveningId: string): RecordOf<'session'>[] {
  const sql = 'SELECT * FROM session WHERE reconvening_id = ? AND deleted = 1 ORDER BY id';
  return reader.all(sql, [reconveningId], (row) => recordFrom('session', row));
}
