import { invalid, problem } from '../../../shared/contract/errors.ts';
import {
  createSchema,
  fieldsOf,
  kindSchema,
  moduleOf,
  updateSchema,
  type Kind,
  type RecordOf,
  type UpdateValues,
  type Values,
} from '../../../shared/contract/kinds.ts';
import { parseOrRefuse } from '../../../shared/contract/problems.ts';
import { sameValue } from '../../../shared/domain/history/change.ts';
import { entriesOf } from '../../../shared/typing.ts';
import { checkedValues, looseValues } from '../db/rows.ts';
import { coreKind } from '../kinds/index.ts';
import { listIds, listRecords, rowOf } from '../repositories/list.ts';
import { referencesTo, type Reference } from '../repositories/references.ts';
import { titleOf } from '../repositories/titles.ts';
import { withFallbacks } from '../repositories/defaults.ts';
import { versionOf } from '../repositories/versions.ts';
import type { ChangeLog } from '../history/change-log.ts';
import { written, type Handlers, type Writer } from './context.ts';
import { refuseStillUsed, refuseUnknownReferences } from './dangling.ts';
import { uponPresent } from './meanwhile.ts';

/** After so many records a long command tells how far it is. */
const STEP = 100;

/** The calls that treat every kind alike; what is special about one is in its rules. */
export const recordHandlers = (log: ChangeLog) =>
  ({
    'record.get': (reader, { kind, id }) => rowOf(reader, kind, reader.need(kind, id)),
    'record.list': (reader, input) => listRecords(reader, input),
    'record.ids': (reader, input) => listIds(reader, input),
    'record.create': (writer, { kind, values, alongside }) => {
      refuseServiceMade(kind);
      const whole = withMade(writer, kind, values, alongside);
      const given = parseOrRefuse(createSchema(kind), whole);
      return written(writer, createRecord(writer, kind, checkedValues(given)));
    },
    'record.createMany': (writer, { kind, rows }, task) => {
      refuseServiceMade(kind);
      const schema = createSchema(kind);
      const ids = rows.map((values, at) => {
        if (at % STEP === 0) task.step(at, rows.length);
        return createRecord(writer, kind, checkedValues(parseOrRefuse(schema, values)));
      });
      return { ...written(writer, ids[0] ?? ''), created: ids.length };
    },
    'record.version': (reader, { kind, id }) => versionOf(reader, kind, id),
    'record.update': (writer, { kind, id, values, alongside, base }) => {
      if (moduleOf(kind).appendOnly) invalid(problem('', 'appendOnly', { kind }));
      const whole = withMade(writer, kind, values, alongside, () => looseValues(writer.need(kind, id)));
      const typed = parseOrRefuse(updateSchema(kind), whole);
      const given = base === null ? typed : uponPresent(writer, log, { kind, id, typed, base });
      updateRecord(writer, kind, id, checkedValues(given));
      return written(writer, id);
    },
    'record.delete': (writer, { kind, ids }) => {
      if (moduleOf(kind).appendOnly) invalid(problem('', 'appendOnly', { kind }));
      for (const id of ids) writer.need(kind, id);
      deleteRecords(writer, kind, ids);
      return written(writer, ids[0] ?? '');
    },
  }) satisfies Partial<Handlers>;

function refuseServiceMade(kind: Kind): void {
  if (moduleOf(kind).serviceMade) invalid(problem('', 'serviceMade', { kind }));
}

type Loose = Readonly<Record<string, unknown>>;

/** Makes what is to come with a record, and gives the record's values with the references to it. */
function withMade(
  writer: Writer,
  kind: Kind,
  values: Loose,
  alongside: Readonly<Record<string, readonly Loose[]>>,
  present: () => Loose = () => ({}),
): Loose {
  const whole: Record<string, unknown> = { ...values };
  for (const [name, rows] of entriesOf(alongside)) {
    const { type, refers } = fieldsOf(kind)[name] ?? {};
    const target =
      kindSchema.safeParse(refers).data ?? invalid(problem(name, 'unknownField', { field: name }));
    refuseServiceMade(target);
    if (type === 'ref' && rows.length > 1) invalid(problem(name, 'range', { allowed: 1 }));
    const ids = rows.map((row) =>
      createRecord(writer, target, checkedValues(parseOrRefuse(createSchema(target), row, name))),
    );
    const held = values[name] ?? present()[name];
    whole[name] = type === 'ref' ? ids[0] : [...(Array.isArray(held) ? held : []), ...ids];
  }
  return whole;
}

/** Makes a record by the rules of its kind; gives its id. */
export function createRecord<K extends Kind>(writer: Writer, kind: K, values: Partial<Values<K>>): string {
  const rules = coreKind(kind);
  const next = withFallbacks(kind, values);
  refuseUnknownReferences(writer, kind, next);
  const complete = { ...next, ...rules.prepare?.(writer, next, null) };
  const id = rules.idFor?.(complete, writer);
  const made = createOrRevive(writer, kind, complete, id);
  rules.made?.(writer, made, complete);
  rules.saved?.(writer, writer.need(kind, made), null);
  return made;
}

function createOrRevive<K extends Kind>(
  writer: Writer,
  kind: K,
  values: Values<K>,
  id: string | undefined,
): string {
  if (id !== undefined && writer.get(kind, id)) invalid(problem('', 'duplicate', { kind, id }));
  if (id === undefined || !writer.isDeleted(kind, id)) return writer.create(kind, values, id);
  writer.revive(kind, id);
  writer.update(kind, id, values);
  return id;
}

/** Changes a record by the rules of its kind; NOT_FOUND where there is none. */
export function updateRecord<K extends Kind>(
  writer: Writer,
  kind: K,
  id: string,
  values: UpdateValues<K>,
): void {
  const previous = writer.need(kind, id);
  refuseUnknownReferences(writer, kind, values);
  const next = checkedValues<Values<K>>({ ...ownFields(previous), ...looseValues(values) });
  const [then, now] = [looseValues(previous), looseValues(next)];
  const changed = moduleOf(kind).fixed?.filter((name) => !sameValue(now[name], then[name])) ?? [];
  if (changed.length > 0) invalid(...changed.map((name) => problem(name, 'fixed')));
  const rules = coreKind(kind);
  writer.update(kind, id, { ...values, ...rules.prepare?.(writer, next, previous) });
  rules.saved?.(writer, writer.need(kind, id), previous);
}

interface Going {
  readonly kind: Kind;
  readonly id: string;
  readonly references: readonly Reference[];
}

const keyOf = ({ kind, id }: { readonly kind: Kind; readonly id: string }): string => `${kind} ${id}`;

/**
 * Deletes records and what exists only within them; refused with stillUsed where a record that stays points to one of
 * them.
 */
function deleteRecords(writer: Writer, kind: Kind, ids: readonly string[]): void {
  const going = new Map<string, Going>();
  const seen = new Set<string>();
  for (const id of ids) gather(writer, { kind, id }, going, seen);
  for (const one of going.values()) {
    refuseByRule(writer, one.kind, one.id);
    const staying = one.references.find((reference) => !going.has(keyOf(reference)));
    if (staying) refuseStillUsed(writer, one.kind, titleOf(writer, one.kind, one.id), staying);
  }
  for (const one of going.values()) writer.remove(one.kind, one.id);
}

/** What lies within a record, then the record. */
function gather(
  writer: Writer,
  { kind, id }: Omit<Going, 'references'>,
  going: Map<string, Going>,
  seen: Set<string>,
): void {
  const key = keyOf({ kind, id });
  if (seen.has(key)) return;
  seen.add(key);
  const references = referencesTo(writer, kind, id);
  for (const reference of references) {
    if (moduleOf(reference.kind).within?.includes(reference.field)) gather(writer, reference, going, seen);
  }
  going.set(key, { kind, id, references });
}

function refuseByRule<K extends Kind>(writer: Writer, kind: K, id: string): void {
  coreKind(kind).deleting?.(writer, writer.need(kind, id));
}

function ownFields<K extends Kind>(record: RecordOf<K>): Record<string, unknown> {
  const { id: _id, createdAt: _createdAt, changedAt: _changedAt, ...fields } = record;
  return fields;
}
