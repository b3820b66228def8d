import { lacksOwner, fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';
import type { MergedRecord } from '../../../shared/contract/merged.ts';
import type { Register } from '../../../shared/domain/history/register.ts';
import { isOneOf } from '../../../shared/typing.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { isFitting } from '../db/fits.ts';
import { asRow, looseValues, recordFrom, snake, tableOf, toColumn, type SqlValue } from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';
import { dependentsOf, statedOf, withDerived, type Dependent } from './derived.ts';
import { loggedRecord } from './logged.ts';
import { momentsOf } from './moments.ts';
import { presenceFollows } from './presence.ts';
import { forgetUnreadable, replaceUnreadable } from './unreadable.ts';

export interface Materialized {
  readonly records: readonly MergedRecord[];
  /** Registers that hold several values, of which a person should say which is meant. */
  readonly conflicts: readonly Register[];
}

/**
 * Makes the rows of records anew from what the log says of them, and those in which something follows from them. To be
 * run within a transaction without foreign keys. What this program has no table for stays in the log alone; what its table
 * would not take is kept among what cannot be read.
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
  const asked = new Set(numbers);
  const made = new Map<number, MergedRecord>();
  const conflicts = new Map<number, Register[]>();
  // A record that follows from a later one is made a second time, after that one.
  const queue = new Set(asked);
  // Whether these are there follows from what all of the others say.
  const after = new Set<number>();
  for (const number of queue) {
    queue.delete(number);
    for (const one of make(number, queue)) after.add(one);
  }
  for (const number of after) {
    after.delete(number);
    asked.add(number);
    make(number, after);
  }
  return { records: [...made.values()], conflicts: [...conflicts.values()].flat() };

  /** Gives the records of which it follows from this one whether they are there; what else follows from it is queued. */
  function make(number: number, next: Set<number>): readonly number[] {
    const logged = loggedRecord(db, log, number);
    if (!logged) return [];
    const { kind, id, record } = logged;
    if (asked.has(number)) conflicts.set(number, [...logged.conflicts]);
    // A step may have spoken of another record before.
    const left = statedOf(db, kind, id);
    const before = presenceFollows(db, kind, id);
    if (!record || !write(record, number)) return [];
    made.set(number, record);
    const numberOf = (one: Dependent): number => named.number(one.kind, one.id);
    for (const dependent of [...dependentsOf(db, kind, id), ...left]) next.add(numberOf(dependent));
    return [...before, ...presenceFollows(db, kind, id)].map(numberOf);
  }

  /** Gives whether the record can stand in its table; where not, it is kept among what cannot be read. */
  function write({ kind, id, isDeleted, fields }: MergedRecord, number: number): boolean {
    const { createdAt, changedAt } = momentsOf(db, number);
    const flaw = flawOfValues(kind, fields);
    if (flaw !== null) {
      const said = columnsOf(kind, fields).map(({ column, value }) => [column, value]);
      const own = { id, deleted: Number(isDeleted), created_at: createdAt, changed_at: changedAt };
      replaceUnreadable(db, kind, { ...own, ...Object.fromEntries(said) }, flaw);
      return false;
    }
    const values = withDerived(kind, id, fields, { db, ownerOf: current, today });
    const columns = columnsOf(kind, values);
    forgetUnreadable(db, kind, id);
    const names = ['id', ...columns.map(({ column }) => column), 'deleted', 'created_at', 'changed_at'];
    const updates = names
      .filter((name) => name !== 'id')
      .map((name) => `${name} = excluded.${name}`)
      .join(', ');
    prepared(
      db,
      `INSERT INTO ${tableOf(kind)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
        ON CONFLICT (id) DO UPDATE SET ${updates}`,
    ).run(id, ...columns.map(({ value }) => value), Number(isDeleted), createdAt, changedAt);
    return true;
  }

  function current(kind: Kind, id: string): Record<string, unknown> | null {
    const row = asRow(prepared(db, `SELECT * FROM ${tableOf(kind)} WHERE id = ?`).get(id));
    return row ? looseValues(recordFrom(kind, row)) : null;
  }
}

function columnsOf(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
): { readonly column: string; readonly value: SqlValue }[] {
  return fieldEntries(kind).map(([name, field]) => ({
    column: snake(name),
    value: toColumn(field, values[name]),
  }));
}

/** The first field that the table would not take, or nothing can be computed from; derived ones come after. */
export function flawOfValues(kind: Kind, values: Readonly<Record<string, unknown>>): string | null {
  for (const [name, field] of fieldEntries(kind)) {
    if (field.derived) continue;
    const value = values[name] ?? null;
    const isKnownWord = field.type !== 'choice' || value === null || isOneOf(field.choices ?? [], value);
    if (!isKnownWord || !isFitting(field, value)) return name;
  }
  return lacksOwner(kind, values);
}
