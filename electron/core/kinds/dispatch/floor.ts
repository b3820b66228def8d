import type { Reader } from '../../db/access.ts';
import { textOf } from '../../db/rows.ts';

/** Below this number calendar files may have been handed out that this file does not know of. */
export function sequenceFloor(reader: Reader): number {
  const sql = "SELECT value FROM meta WHERE key = 'sequence_floor'";
  return Number(reader.all(sql, [], (row) => textOf(row, 'value'))[0] ?? 0);
}
