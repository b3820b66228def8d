import type { RecordOf } from '../../../shared/contract/kinds.ts';
import { numberOf, recordFrom } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';

const TAKES_PLACE = `reconvening.deleted = 0 AND reconvening.state NOT IN ('postponed', 'cancelled')`;

/** Sessions that have not ended at an instant, the next first. */
export function nextSessions(reader: Reader, now: string, limit: number): RecordOf<'session'>[] {
  return reader.all(
    `SELECT session.* FROM session LEFT JOIN reconvening ON reconvening.id = session.reconvening_id
      WHERE session.deleted = 0 AND session.status <> 'cancelled' AND session.end_utc > ?
        AND (session.reconvening_id IS NULL OR ${TAKES_PLACE})
      ORDER BY session.start_utc, session.id LIMIT ?`,
    [now, limit],
    (row) => recordFrom('session', row),
  );
}

const AWAITED = `FROM delegation JOIN reconvening ON reconvening.id = delegation.reconvening_id
  WHERE delegation.deleted = 0 AND delegation.attendance = 'invited'
    AND ${TAKES_PLACE} AND reconvening.state <> 'concluded'`;

/** Delegations that have been invited to a meeting still to come and have not replied, the most urgent first. */
export function repliesAwaited(
  reader: Reader,
  limit: number,
): { total: number; first: RecordOf<'delegation'>[] } {
  const [total = 0] = reader.all(`SELECT count(*) AS total ${AWAITED}`, [], (row) => numberOf(row, 'total'));
  const first = reader.all(
    `SELECT delegation.* ${AWAITED}
      ORDER BY coalesce(delegation.reply_by, '9999'), reconvening.start_date, delegation.id LIMIT ?`,
    [limit],
    (row) => recordFrom('delegation', row),
  );
  return { total, first };
}

/** Documents with a deadline that can still be missed, the nearest first. */
export function documentDeadlines(reader: Reader, limit: number): RecordOf<'document'>[] {
  return reader.all(
    `SELECT * FROM document WHERE deleted = 0 AND deadline_utc IS NOT NULL AND state NOT IN ('closed', 'withdrawn')
      ORDER BY deadline_utc, id LIMIT ?`,
    [limit],
    (row) => recordFrom('document', row),
  );
}
