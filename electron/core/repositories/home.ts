import { KINDS, kindSchema, type Kind, type RecordOf } from '../../../shared/contract/kinds.ts';
import { groupedBy } from '../../../shared/domain/grouped.ts';
import { numberOf, recordFrom, tableOf, textOf } from '../db/rows.ts';
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

/** Consultations that are planned to begin between two instants, the next first. */
export function nextTalks(
  reader: Reader,
  { from, until }: { readonly from: string; readonly until: string },
  limit: number,
): RecordOf<'consultation'>[] {
  return reader.all(
    `SELECT * FROM consultation WHERE deleted = 0 AND state = 'planned' AND start_utc BETWEEN ? AND ?
      ORDER BY start_utc, id LIMIT ?`,
    [from, until, limit],
    (row) => recordFrom('consultation', row),
  );
}

/** Consultations that are still planned though they were to begin before an instant: how many, and the latest of them first. */
export function talksPassed(
  reader: Reader,
  now: string,
  limit: number,
): { readonly total: number; readonly first: readonly RecordOf<'consultation'>[] } {
  const passed = `FROM consultation WHERE deleted = 0 AND state = 'planned' AND start_utc < ?`;
  const [total = 0] = reader.all(`SELECT count(*) AS total ${passed}`, [now], (row) =>
    numberOf(row, 'total'),
  );
  const first = reader.all(`SELECT * ${passed} ORDER BY start_utc DESC, id LIMIT ?`, [now, limit], (row) =>
    recordFrom('consultation', row),
  );
  return { total, first };
}

/** What becomes of a meeting: it is not over, and not called off. */
const AHEAD = `${TAKES_PLACE} AND reconvening.state <> 'concluded'`;

/** Meetings that are neither over nor called off, the next first. */
export function meetingsAhead(reader: Reader): RecordOf<'reconvening'>[] {
  return reader.all(`SELECT * FROM reconvening WHERE ${AHEAD} ORDER BY start_date, id`, [], (row) =>
    recordFrom('reconvening', row),
  );
}

/** Delegations of one meeting that have not replied. */
export interface Awaited {
  readonly reconveningId: string;
  readonly total: number;
  readonly first: readonly RecordOf<'delegation'>[];
}

/**
 * Of each meeting ahead the delegations that were invited and have not replied, the next meeting first: how many, and the
 * first of them by the day on which they are to reply and by name.
 */
export function repliesAwaited(reader: Reader, limit: number): Awaited[] {
  const of = '(PARTITION BY delegation.reconvening_id';
  const rows = reader.all(
    `SELECT * FROM (
      SELECT delegation.*, reconvening.start_date AS starts, count(*) OVER ${of}) AS total,
        row_number() OVER ${of} ORDER BY coalesce(delegation.reply_by, '9999'),
          fold(json_extract(participant.short_name, '$.en')), delegation.id) AS place
      FROM delegation JOIN reconvening ON reconvening.id = delegation.reconvening_id
        JOIN participant ON participant.id = delegation.participant_id
      WHERE delegation.deleted = 0 AND delegation.attendance = 'invited' AND ${AHEAD})
      WHERE place <= ? ORDER BY starts, reconvening_id, place`,
    [limit],
    (row) => ({ total: numberOf(row, 'total'), delegation: recordFrom('delegation', row) }),
  );
  return [...groupedBy(rows, ({ delegation }) => delegation.reconveningId)].map(([reconveningId, some]) => ({
    reconveningId,
    total: some[0]?.total ?? 0,
    first: some.map(({ delegation }) => delegation),
  }));
}

/** The kinds of which there are records. */
export function kindsPresent(reader: Reader): Kind[] {
  const sql = KINDS.map(
    (kind) => `SELECT '${kind}' AS kind WHERE EXISTS (SELECT 1 FROM ${tableOf(kind)} WHERE deleted = 0)`,
  );
  return reader.all(sql.join(' UNION ALL '), [], (row) => kindSchema.parse(row['kind']));
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

/** What is open of the tasks: how many, how many of them were due before a day, and the first of them by when they are due. */
export function openTasks(
  reader: Reader,
  today: string,
  limit: number,
): { readonly total: number; readonly overdue: number; readonly first: readonly RecordOf<'task'>[] } {
  const counts = reader.all(
    `SELECT count(*) AS total, count(CASE WHEN due_date < ? THEN 1 END) AS overdue FROM task
      WHERE deleted = 0 AND state = 'open'`,
    [today],
    (row) => ({ total: numberOf(row, 'total'), overdue: numberOf(row, 'overdue') }),
  );
  const first = reader.all(
    `SELECT * FROM task WHERE deleted = 0 AND state = 'open'
      ORDER BY coalesce(due_date, '9999'), id LIMIT ?`,
    [limit],
    (row) => recordFrom('task', row),
  );
  return { total: 0, overdue: 0, ...counts[0], first };
}

/** What was suggested and is neither accepted nor let go: how much, and what came first. */
export function openSuggestions(
  reader: Reader,
  limit: number,
): { readonly total: number; readonly first: readonly RecordOf<'suggestion'>[] } {
  const [total = 0] = reader.all(
    `SELECT count(*) AS total FROM suggestion WHERE deleted = 0 AND state = 'open'`,
    [],
    (row) => numberOf(row, 'total'),
  );
  const first = reader.all(
    `SELECT * FROM suggestion WHERE deleted = 0 AND state = 'open' ORDER BY created_at, id LIMIT ?`,
    [limit],
    (row) => recordFrom('suggestion', row),
  );
  return { total, first };
}

/** Commitments that were due before a day, with the day of their last report; what was due first, first. */
export function commitmentsPastDue(
  reader: Reader,
  today: string,
): { readonly commitment: RecordOf<'commitment'>; readonly lastReport: string | null }[] {
  return reader.all(
    `SELECT commitment.*, (SELECT max(r.date) FROM commitment_report r
        WHERE r.commitment_id = commitment.id AND r.deleted = 0) AS last_report
      FROM commitment WHERE deleted = 0 AND due_date < ? ORDER BY due_date, id`,
    [today],
    (row) => ({
      commitment: recordFrom('commitment', row),
      lastReport: row['last_report'] === null ? null : textOf(row, 'last_report'),
    }),
  );
}
