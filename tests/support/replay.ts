import { KINDS, fieldsOf, type Kind } from '../../shared/contract/kinds.ts';
import { fieldsFrom, unitsOf, type RegisterValue } from '../../shared/contract/units.ts';
import { DELETED } from '../../shared/domain/history/change.ts';
import type { LoggedChange } from '../../shared/domain/history/logged.ts';
import { isOneOf } from '../../shared/typing.ts';

export interface Replayed {
  readonly isDeleted: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What a log amounts to, in whatever order its changes arrive: of each register the latest wins. By kind and record. */
export function replay(changes: Iterable<LoggedChange>): Map<string, Map<string, Replayed>> {
  const winners = new Map<string, LoggedChange>();
  for (const change of changes) {
    const key = JSON.stringify([change.kind, change.record, change.unit, change.element]);
    const present = winners.get(key);
    if (!present || rank(change) > rank(present)) winners.set(key, change);
  }
  const registers = new Map<string, LoggedChange[]>();
  for (const winner of winners.values()) {
    const key = JSON.stringify([winner.kind, winner.record]);
    registers.set(key, [...(registers.get(key) ?? []), winner]);
  }
  const tables = new Map<string, Map<string, Replayed>>();
  for (const held of registers.values()) {
    const [{ kind, record } = { kind: '', record: '' }] = held;
    if (!isOneOf(KINDS, kind)) continue;
    const table = tables.get(kind) ?? new Map<string, Replayed>();
    tables.set(kind, table.set(record, composed(kind, held)));
  }
  return tables;
}

function composed(kind: Kind, held: readonly LoggedChange[]): Replayed {
  const fields: Record<string, unknown> = {};
  for (const unit of unitsOf(kind).values()) {
    const values = held
      .filter((change) => change.unit === unit.name)
      .map((change): RegisterValue => ({ unit: unit.name, element: change.element, value: change.after }));
    Object.assign(fields, fieldsFrom(unit, fieldsOf(kind), values));
  }
  return { isDeleted: held.some((change) => change.unit === DELETED && change.after === true), fields };
}

function rank({ time, replica, seq }: LoggedChange): string {
  return [
    String(time.ms).padStart(16, '0'),
    String(time.tick).padStart(9, '0'),
    replica,
    String(seq).padStart(9, '0'),
  ].join(' ');
}
