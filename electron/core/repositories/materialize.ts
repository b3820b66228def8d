import { fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { MergedRecord } from '../../../shared/contract/merged.ts';
import type { Register } from '../../../shared/domain/history/register.ts';
import { entriesOf } from '../../../shared/typing.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { asRow, looseValues, recordFrom, snake, tableOf, toColumn } from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';
import { dependentsOf, withDerived } from './derived.ts';
import { DATED_CHANGES, LOG_ORDER } from './last-change.ts';
import { loggedRecord } from './logged.ts';

export interface Materialized {
  readonly records: readonly MergedRecord[];
  /** Registers that hold several values, of which a person should say which is meant. */
  readonly conflicts: readonly Register[];
}

/**
 * Makes the rows of records anew from what the log says of them, and those in which something follows from them. To be
 * run within a transaction; foreign keys are looked at when it ends. What this program has no table for stays in the log
 * alone.
 *
 * @param today YYYY-MM-DD: what is stated as of a later day does not count yet
 */
export function materialize(
  db: Connection,
  log: ChangeLog,
  numbers: Iterable<number>,
  today: string,
): Materialized {
  const named = log.journal.records;
  // By the log's order; told as the clock of whoever wrote it showed.
  const at = (direction: 'ASC' | 'DESC') => {
    const order = LOG_ORDER.map((term) => `${term} ${direction}`).join(', ');
    const sql = `SELECT coalesce(clock, ms) FROM ${DATED_CHANGES} WHERE record = ? ORDER BY ${order} LIMIT 1`;
    return db.prepare(sql).pluck();
  };
  const [first, last] = [at('ASC'), at('DESC')];
  db.pragma('defer_foreign_keys = ON');
  const asked = new Set(numbers);
  const made = new Map<number, MergedRecord>();
  const conflicts = new Map<number, Register[]>();
  // A record that follows from a later one is made a second time, after that one.
  const queue = new Set(asked);
  for (const number of queue) {
    queue.delete(number);
    const logged = loggedRecord(db, log, number);
    if (!logged) continue;
    const { kind, id, registers, record } = logged;
    if (asked.has(number)) {
      conflicts.set(
        number,
        registers.filter(({ isConflict }) => isConflict),
      );
    }
    if (record) {
      write(record, number);
      made.set(number, record);
      for (const dependent of dependentsOf(db, kind, id))
        queue.add(named.number(dependent.kind, dependent.id));
    }
  }
  return { records: [...made.values()], conflicts: [...conflicts.values()].flat() };

  function write({ kind, id, isDeleted, fields }: MergedRecord, number: number): void {
    const values = withDerived(kind, id, fields, { db, ownerOf: current, today });
    const columns = entriesOf(fieldsOf(kind)).map(([name, field]) => ({
      column: snake(name),
      value: toColumn(field, values[name]),
    }));
    const names = ['id', ...columns.map(({ column }) => column), 'deleted', 'created_at', 'changed_at'];
    const updates = names
      .filter((name) => name !== 'id')
      .map((name) => `${name} = excluded.${name}`)
      .join(', ');
    prepared(
      db,
      `INSERT INTO ${tableOf(kind)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
        ON CONFLICT (id) DO UPDATE SET ${updates}`,
    ).run(
      id,
      ...columns.map(({ value }) => value),
      Number(isDeleted),
      instantOf(first.get(number)),
      instantOf(last.get(number)),
    );
  }

  function current(kind: Kind, id: string): Record<string, unknown> | null {
    const row = asRow(prepared(db, `SELECT * FROM ${tableOf(kind)} WHERE id = ?`).get(id));
    return row ? looseValues(recordFrom(kind, row)) : null;
  }
}

function instantOf(ms: unknown): string {
  return new Date(Number(ms)).toISOString();
}
