import { KINDS, fieldsOf } from '../../../shared/contract/kinds.ts';
import { policyOf, recordsOf, type MergedRecord } from '../../../shared/contract/merged.ts';
import { DERIVATIONS } from '../../../shared/domain/derived.ts';
import { registerKey, settle, type Register } from '../../../shared/domain/history/register.ts';
import { entriesOf, isOneOf } from '../../../shared/typing.ts';
import type { Connection } from '../db/open.ts';
import { asRow, asRows, looseValues, numberOf, recordFrom, snake, tableOf, toColumn } from '../db/rows.ts';
import type { ChangeLog } from '../history/change-log.ts';

export interface Materialized {
  readonly records: readonly MergedRecord[];
  /** Registers that hold several values, of which a person should say which is meant. */
  readonly conflicts: readonly Register[];
}

/**
 * Makes the rows of records anew from what the log says of them. To be run within a transaction; foreign keys are looked
 * at when it ends. What this program has no table for stays in the log alone.
 */
export function materialize(db: Connection, log: ChangeLog, numbers: Iterable<number>): Materialized {
  const { words, records: named, registers } = log.journal;
  const addresses = db.prepare('SELECT DISTINCT unit, element FROM change WHERE record = ?');
  const span = db.prepare(
    `SELECT min(command.ms) AS first, max(command.ms) AS last FROM change JOIN command
      ON command.n = (SELECT max(n) FROM command WHERE n <= change.n) WHERE change.record = ?`,
  );
  db.pragma('defer_foreign_keys = ON');
  const made: MergedRecord[] = [];
  const conflicts: Register[] = [];
  const settled: { readonly record: MergedRecord; readonly number: number }[] = [];
  for (const record of numbers) {
    const { kind, id } = named.named(record);
    if (!isOneOf(KINDS, kind)) continue;
    const held = asRows(addresses.all(record)).map((row) => {
      const [unit, element] = [numberOf(row, 'unit'), numberOf(row, 'element')];
      const name = { kind, record: id, unit: words.text(unit), element: words.text(element) };
      const heads = registers.heads({ record, unit, element }).map((n) => log.reader.exchangedOne(n));
      return settle(name, heads, policyOf(kind, name.unit));
    });
    conflicts.push(...held.filter(({ isConflict }) => isConflict));
    const merged = {
      registers: new Map(held.map((one) => [registerKey(one), one])),
      conflicts: [],
      waiting: [],
    };
    for (const one of recordsOf(merged)) settled.push({ record: one, number: record });
  }
  // Owners before what is derived from them.
  const owners = settled.filter(({ record }) => DERIVATIONS[record.kind]?.from === undefined);
  for (const { record, number } of [...owners, ...settled.filter((one) => !owners.includes(one))]) {
    const row = asRow(span.get(number)) ?? {};
    write(record, new Date(numberOf(row, 'first')), new Date(numberOf(row, 'last')));
    made.push(record);
  }
  return { records: made, conflicts };

  function write({ kind, id, isDeleted, fields }: MergedRecord, first: Date, last: Date): void {
    const derivation = DERIVATIONS[kind];
    const values = derivation
      ? { ...fields, ...derivation.compute(fields, ownerOf(derivation.from, fields)) }
      : fields;
    const columns = entriesOf(fieldsOf(kind)).map(([name, field]) => ({
      column: snake(name),
      value: toColumn(field, values[name]),
    }));
    const names = ['id', ...columns.map(({ column }) => column), 'deleted', 'created_at', 'changed_at'];
    const updates = names
      .filter((name) => name !== 'id')
      .map((name) => `${name} = excluded.${name}`)
      .join(', ');
    db.prepare(
      `INSERT INTO ${tableOf(kind)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
        ON CONFLICT (id) DO UPDATE SET ${updates}`,
    ).run(
      id,
      ...columns.map(({ value }) => value),
      Number(isDeleted),
      first.toISOString(),
      last.toISOString(),
    );
  }

  function ownerOf(
    from: { readonly field: string; readonly kind: string } | undefined,
    fields: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> | null {
    if (!from || !isOneOf(KINDS, from.kind)) return null;
    const row = asRow(db.prepare(`SELECT * FROM ${tableOf(from.kind)} WHERE id = ?`).get(fields[from.field]));
    return row ? looseValues(recordFrom(from.kind, row)) : null;
  }
}
