import { fail } from '../../../shared/contract/errors.ts';
import { fieldsOf, kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import {
  fieldsFrom,
  registersOf,
  unitsOf,
  type RegisterValue,
  type Unit,
} from '../../../shared/contract/units.ts';
import { DELETED } from '../../../shared/domain/history/change.ts';
import type { Task } from '../task.ts';
import type { ChangeLog } from './change-log.ts';
import type { LoggedCommand } from './commands.ts';
import type { StoredChange } from './read-log.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Fields of a record, deleted or not, by name. */
export interface RawAccess {
  readonly put: (kind: Kind, id: string, values: Fields) => void;
  readonly current: (kind: Kind, id: string) => Fields | undefined;
}

interface Inverse {
  readonly kind: Kind;
  readonly id: string;
  /** What the fields held before, personal texts as references. A record that the command made is deleted, and otherwise left as it is. */
  readonly values: Fields;
}

/** Whoever takes back fewer need not be told how far it is. */
const STEP = 100;

/**
 * Writes the inverse of a command's changes as changes of the present command. What counts is whether the command's own
 * changes are those in force, not whether the values look the same. Fails with CONFLICT where they are not; then nothing
 * is written.
 */
export function takeBack(access: RawAccess, log: ChangeLog, command: LoggedCommand, task: Task): void {
  const inverses = [...byRecord(log.reader.changesOf(command)).values()].flatMap((changes) =>
    inverseOf(access, log, changes),
  );
  // Records come back before what points to them, and go after it.
  const back = inverses.filter(({ values }) => values[DELETED] !== true);
  const gone = inverses.filter(({ values }) => values[DELETED] === true).reverse();
  const all = [...back, ...gone];
  for (const [at, { kind, id, values }] of all.entries()) {
    if (at % STEP === STEP - 1) task.step(at, all.length);
    access.put(kind, id, values);
  }
}

/** The first and the last change that one command made to a register. */
interface Span {
  readonly first: StoredChange;
  readonly last: StoredChange;
}

function byRecord(changes: readonly StoredChange[]): Map<number, StoredChange[]> {
  const records = new Map<number, StoredChange[]>();
  for (const change of changes) {
    const list = records.get(change.address.record) ?? [];
    list.push(change);
    records.set(change.address.record, list);
  }
  return records;
}

function inverseOf(access: RawAccess, log: ChangeLog, changes: readonly StoredChange[]): Inverse[] {
  const [one] = changes;
  if (!one) return [];
  const { words, records } = log.journal;
  const named = records.named(one.address.record);
  const kind = kindSchema.parse(named.kind);
  const { id } = named;
  const spans = [...spansOf(changes).values()];
  const made = spans.find(({ first }) => words.text(first.address.unit) === DELETED && isFirst(log, first));
  if (made) {
    refuseUnlessInForce(log, kind, id, made);
    return [{ kind, id, values: { [DELETED]: true } }];
  }
  for (const span of spans) refuseUnlessInForce(log, kind, id, span);
  const present = access.current(kind, id);
  if (spans.length === 0 || !present) return [];
  return [{ kind, id, values: restored(log, kind, present, spans) }];
}

function spansOf(changes: readonly StoredChange[]): Map<string, Span> {
  const spans = new Map<string, Span>();
  for (const change of changes) {
    const key = `${change.address.unit} ${change.address.element}`;
    spans.set(key, { first: spans.get(key)?.first ?? change, last: change });
  }
  return spans;
}

function isFirst({ journal }: ChangeLog, { n }: StoredChange): boolean {
  return journal.registers.parents(n).length === 0;
}

/** Whether all that a command did is in force, so that it can be taken back. */
export function isAllInForce(log: ChangeLog, command: LoggedCommand): boolean {
  return [...byRecord(log.reader.changesOf(command)).values()].every((changes) => {
    const spans = [...spansOf(changes).values()];
    const made = spans.find(
      ({ first }) => log.journal.words.text(first.address.unit) === DELETED && isFirst(log, first),
    );
    return (made ? [made] : spans).every((span) => isInForce(log, span));
  });
}

function isInForce({ journal, reader }: ChangeLog, { last }: Span): boolean {
  const { address } = last;
  const [head = null, ...others] = journal.registers.heads(address);
  return others.length === 0 && reader.inForce(address, head) === reader.inForce(address, last.n);
}

function refuseUnlessInForce(log: ChangeLog, kind: Kind, id: string, span: Span): void {
  if (isInForce(log, span)) return;
  const unit = log.journal.words.text(span.last.address.unit);
  fail('CONFLICT', { kind, record: id, field: unitsOf(kind).get(unit)?.fields[0] ?? unit });
}

function restored(
  { journal, reader }: ChangeLog,
  kind: Kind,
  present: Fields,
  spans: readonly Span[],
): Fields {
  /** What changes held that were replaced together. */
  const before = (parents: readonly number[], unit: Unit | undefined): unknown => {
    const latest = reader.winner(parents);
    if (typeof unit?.policy !== 'object' || parents.length < 2) return reader.unread(latest);
    const others = parents.filter((one) => one !== latest);
    return unit.policy.join([latest, ...others].map((one) => reader.unread(one)));
  };
  const values: Record<string, unknown> = {};
  const registers = new Map<string, Map<string, RegisterValue>>();
  for (const { first } of spans) {
    const unit = journal.words.text(first.address.unit);
    const element = journal.words.text(first.address.element);
    const known = unitsOf(kind).get(unit);
    const value = before(journal.registers.parents(first.n), known);
    if (unit === DELETED) values[DELETED] = value === true;
    if (!known) continue;
    const held =
      registers.get(unit) ?? new Map(registersOf(known, present).map((one) => [one.element, one] as const));
    registers.set(unit, held.set(element, { unit, element, value }));
  }
  for (const [unit, held] of registers) {
    const known = unitsOf(kind).get(unit);
    if (!known) continue;
    Object.assign(values, fieldsFrom(known, fieldsOf(kind), [...held.values()]));
  }
  return values;
}
