import { invalid, problem } from '../../../shared/contract/errors.ts';
import {
  createSchema,
  fieldsOf,
  kindSchema,
  lacksOwner,
  moduleOf,
  updateSchema,
  fieldEntries,
  type Kind,
  type UpdateValues,
  type Values,
} from '../../../shared/contract/kinds.ts';
import { parseOrRefuse } from '../../../shared/contract/problems.ts';
import { sameValue } from '../../../shared/domain/history/change.ts';
import { entriesOf } from '../../../shared/typing.ts';
import { homeZone } from '../db/home-zone.ts';
import { checkedValues, looseValues, ownFields } from '../db/rows.ts';
import { createOrRevive } from '../kinds/create-or-revive.ts';
import { coreKind } from '../kinds/index.ts';
import { recordsCalled } from '../repositories/called.ts';
import { groupsOf, listIds, listRecords, rowOf } from '../repositories/list.ts';
import { referencesToAll, type Reference } from '../repositories/references.ts';
import { titleOf } from '../repositories/titles.ts';
import { withFallbacks } from '../repositories/defaults.ts';
import { versionOf } from '../repositories/versions.ts';
import type { ChangeLog } from '../history/change-log.ts';
import { written, type Handlers, type Reader, type Writer } from './context.ts';
import { refuseStillUsed, refuseUnknownReferences } from './dangling.ts';
import { uponPresent } from './meanwhile.ts';
import { refuseNamingMergedAway } from './merged-away.ts';
import { rowByRow } from './row-by-row.ts';

/** The calls that treat every kind alike; what is special about one is in its rules. */
export const recordHandlers = (log: ChangeLog) =>
  ({
    'record.get': (reader, { kind, id }) => rowOf(reader, kind, reader.need(kind, id)),
    'record.list': (reader, input) => listRecords(reader, input),
    'record.ids': (reader, input) => listIds(reader, input),
    'record.groups': (reader, input) => groupsOf(reader, input),
    'record.create': (writer, { kind, values, alongside }) => {
      refuseServiceMade(kind);
      return written(writer, createSent(writer, kind, { values, alongside }));
    },
    'record.changeMany': (writer, { kind, changes, rows }, task) => {
      if (moduleOf(kind).appendOnly && changes.length > 0) invalid(problem('', 'appendOnly', { kind }));
      if (rows.length > 0) refuseServiceMade(kind);
      const each = rowByRow(task, changes.length + rows.length);
      writer.readAhead(
        kind,
        changes.map(({ id }) => id),
      );
      for (const [at, { id, values }] of changes.entries()) {
        each.do(`changes.${at}`, () => {
          updateRecord(writer, kind, id, checkedValues(parseOrRefuse(updateSchema(kind), values)));
        });
      }
      const made = rows.map(({ values, alongside }, at) =>
        each.do(`rows.${at}`, () => createSent(writer, kind, { values, alongside })),
      );
      each.end();
      const madeIds = made.filter((id) => id !== null);
      return { ...written(writer, changes[0]?.id ?? madeIds[0] ?? ''), madeIds };
    },
    'record.named': (reader, { kind, texts }) => recordsCalled(reader, kind, texts),
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

/** Makes a record of what was sent for it, and of what is to come with it; gives its id. `set`: what the core alone sets. */
export function createSent<K extends Kind>(
  writer: Writer,
  kind: K,
  sent: { readonly values: Loose; readonly alongside: Readonly<Record<string, readonly Loose[]>> },
  set: Partial<Values<K>> = {},
): string {
  const whole = withMade(writer, kind, sent.values, sent.alongside);
  const given = checkedValues<Partial<Values<K>>>(parseOrRefuse(createSchema(kind), whole));
  return createRecord(writer, kind, { ...given, ...set });
}

/** Makes a record by the rules of its kind; gives its id. */
export function createRecord<K extends Kind>(writer: Writer, kind: K, values: Partial<Values<K>>): string {
  const rules = coreKind(kind);
  const next = withFallbacks(kind, { ...atHome(writer, kind), ...values });
  refuseUnknownReferences(writer, kind, next);
  refuseNamingMergedAway(writer, kind, next);
  refuseWithoutOwner(kind, looseValues(next));
  const complete = { ...next, ...rules.prepare?.(writer, next, null) };
  const id = rules.idFor?.(complete, writer);
  const made = createOrRevive(writer, kind, complete, id);
  rules.made?.(writer, made, complete);
  rules.saved?.(writer, writer.need(kind, made), null);
  return made;
}

/** The zones that a record of a kind takes from the workspace. */
function atHome<K extends Kind>(reader: Reader, kind: K): Partial<Values<K>> {
  const names = fieldEntries(kind).filter(([, { isAtHome }]) => isAtHome);
  return checkedValues(Object.fromEntries(names.map(([name]) => [name, homeZone(reader)])));
}

function refuseWithoutOwner(kind: Kind, values: Loose): void {
  const lacking = lacksOwner(kind, values);
  if (lacking !== null) invalid(problem(lacking, 'ownerNeeded'));
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
  refuseNamingMergedAway(writer, kind, values, previous);
  const next = checkedValues<Values<K>>({ ...ownFields(previous), ...looseValues(values) });
  const [then, now] = [looseValues(previous), looseValues(next)];
  const changed = moduleOf(kind).fixed?.filter((name) => !sameValue(now[name], then[name])) ?? [];
  if (changed.length > 0) invalid(...changed.map((name) => problem(name, 'fixed')));
  const rules = coreKind(kind);
  const computed = rules.prepare?.(writer, next, previous);
  writer.update(kind, id, rules.instead?.(writer, next, previous) ?? { ...values, ...computed });
  rules.saved?.(writer, writer.need(kind, id), previous);
  rules.changed?.(writer, writer.need(kind, id), previous);
}

interface Named {
  readonly kind: Kind;
  readonly id: string;
}

/** What points to each record that goes, by the record. */
type Going = ReadonlyMap<string, Named & { readonly references: readonly Pointing[] }>;

interface Pointing extends Reference {
  /** It exists only within what it points to. */
  readonly isWithin: boolean;
}

const keyOf = ({ kind, id }: Named): string => `${kind} ${id}`;

/**
 * Deletes records and what exists only within them; refused with stillUsed where a record that stays points to one of
 * them.
 */
export function deleteRecords(writer: Writer, kind: Kind, ids: readonly string[]): void {
  const asked = ids.map((id) => ({ kind, id }));
  const going = gather(writer, asked);
  const inOrder = innerFirst(going, asked);
  for (const one of inOrder) {
    refuseByRule(writer, one.kind, one.id);
    const staying = going.get(keyOf(one))?.references.find((reference) => !going.has(keyOf(reference)));
    if (staying) refuseStillUsed(writer, one.kind, titleOf(writer, one.kind, one.id), staying);
  }
  for (const one of inOrder) writer.remove(one.kind, one.id);
}

/** The records and all that lies within them, a kind at a time: however many go, little more is read than for one. */
function gather(writer: Writer, asked: readonly Named[]): Going {
  const going = new Map<string, Named & { readonly references: readonly Pointing[] }>();
  let next = asked;
  while (next.length > 0) {
    const found: Named[] = [];
    for (const [kind, ids] of idsByKind(next)) {
      const references = referencesToAll(writer, kind, ids);
      for (const id of ids) {
        const own = (references.get(id) ?? []).map((one) => ({ ...one, isWithin: isWithin(writer, one) }));
        going.set(keyOf({ kind, id }), { kind, id, references: own });
        found.push(...own.filter((one) => one.isWithin));
      }
    }
    next = found.filter((one) => !going.has(keyOf(one)));
  }
  return going;
}

/** What belongs to another one as well does not go with this one. */
function isWithin(reader: Reader, { kind, field, id }: Reference): boolean {
  const { within = [], needsOneOf = [] } = moduleOf(kind);
  if (!within.includes(field)) return false;
  if (needsOneOf.length === 0) return true;
  const values = looseValues(reader.need(kind, id));
  return needsOneOf.every((name) => name === field || values[name] === null);
}

function idsByKind(records: readonly Named[]): Map<Kind, string[]> {
  const kinds = new Map<Kind, Set<string>>();
  for (const { kind, id } of records) kinds.set(kind, (kinds.get(kind) ?? new Set<string>()).add(id));
  return new Map([...kinds].map(([kind, ids]) => [kind, [...ids]]));
}

/** What lies within a record before the record. */
function innerFirst(going: Going, asked: readonly Named[]): Named[] {
  const ordered = new Map<string, Named>();
  const seen = new Set<string>();
  function visit(one: Named): void {
    const key = keyOf(one);
    if (seen.has(key)) return;
    seen.add(key);
    for (const reference of going.get(key)?.references ?? []) if (reference.isWithin) visit(reference);
    ordered.set(key, { kind: one.kind, id: one.id });
  }
  for (const one of asked) visit(one);
  return [...ordered.values()];
}

function refuseByRule<K extends Kind>(writer: Writer, kind: K, id: string): void {
  coreKind(kind).deleting?.(writer, writer.need(kind, id));
}
