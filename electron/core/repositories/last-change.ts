import { instantAt } from '../../../shared/domain/time/instants.ts';
import type { Kind } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, textOrNull } from '../db/rows.ts';

/** The changes with the commands that made them, as SQL that goes on with WHERE. */
export const DATED_CHANGES = `change
  JOIN command ON command.n = (SELECT max(n) FROM command WHERE n <= change.n)
  JOIN replica ON replica.n = command.replica`;

/** The terms of the log's order, the same on every laptop: the numbers of changes are each file's own. */
export const LOG_ORDER = ['command.ms', 'command.tick', 'replica.id', 'command.seq', 'change.n'] as const;

const LATEST_FIRST = LOG_ORDER.map((term) => `${term} DESC`).join(', ');

/** The instant at which one of the named units of a record was last set; null where none ever was. */
export function lastChange(reader: Reader, kind: Kind, id: string, units: readonly string[]): string | null {
  const sql = `SELECT coalesce(clock, ms) AS ms FROM ${DATED_CHANGES}
    WHERE record = (
        SELECT record.n FROM record WHERE record.id = ? AND kind = (SELECT n FROM word WHERE text = ?))
      AND unit IN (SELECT n FROM word WHERE text IN (SELECT value FROM json_each(?)))
    ORDER BY ${LATEST_FIRST} LIMIT 1`;
  const [ms] = reader.all(sql, [id, kind, JSON.stringify(units)], (row) => numberOf(row, 'ms'));
  return ms === undefined ? null : instantAt(ms);
}

/** The instant at which a participant's membership was last stated, or a statement taken back; null where none ever was. */
export function membershipChangedAt(reader: Reader, participantId: string): string | null {
  const sql = 'SELECT max(changed_at) AS at FROM membership_step WHERE participant_id = ?';
  return reader.all(sql, [participantId], (row) => textOrNull(row, 'at'))[0] ?? null;
}
