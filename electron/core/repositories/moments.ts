import { instantAt } from '../../../shared/domain/time/instants.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { asRow, numberOf } from '../db/rows.ts';
import { DATED_CHANGES, LOG_ORDER } from './last-change.ts';

/** When a record was made and last changed, by the order of the log, told as the clocks of those who wrote it showed: UTC instants. */
export function momentsOf(db: Connection, record: number): { createdAt: string; changedAt: string } {
  return { createdAt: atEnd(db, record, 'ASC'), changedAt: atEnd(db, record, 'DESC') };
}

function atEnd(db: Connection, record: number, direction: 'ASC' | 'DESC'): string {
  const order = LOG_ORDER.map((term) => `${term} ${direction}`).join(', ');
  const sql = `SELECT coalesce(clock, ms) AS at FROM ${DATED_CHANGES} WHERE record = ? ORDER BY ${order} LIMIT 1`;
  return instantAt(numberOf(asRow(prepared(db, sql).get(record)) ?? {}, 'at'));
}
