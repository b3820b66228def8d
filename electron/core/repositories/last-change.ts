import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, textOrNull } from '../db/rows.ts';

/** The instant at which one of the named units of a record was last set; null where none ever was. */
export function lastChange(reader: Reader, kind: Kind, id: string, units: readonly string[]): string | null {
  const sql = `SELECT coalesce(clock, ms) AS ms FROM command WHERE n = (
      SELECT max(command.n) FROM command WHERE command.n <= (
        SELECT max(change.n) FROM change
        WHERE record = (
            SELECT record.n FROM record WHERE record.id = ? AND kind = (SELECT n FROM word WHERE text = ?))
          AND unit IN (SELECT n FROM word WHERE text IN (SELECT value FROM json_each(?)))))`;
  const [ms] = reader.all(sql, [id, kind, JSON.stringify(units)], (row) => numberOf(row, 'ms'));
  return ms === undefined ? null : new Date(ms).toISOString();
}

/** The instant at which a participant's membership was last stated, or a statement taken back; null where none ever was. */
export function membershipChangedAt(reader: Reader, participantId: string): string | null {
  const sql = 'SELECT max(changed_at) AS at FROM membership_step WHERE participant_id = ?';
  return reader.all(sql, [participantId], (row) => textOrNull(row, 'at'))[0] ?? null;
}
