import { invalid, problem } from '../../../shared/contract/errors.ts';
import {
  createSchema,
  moduleOf,
  updateSchema,
  type Kind,
  type RecordOf,
  type UpdateValues,
  type Values,
} from '../../../shared/contract/kinds.ts';
import { parseOrRefuse } from '../../../shared/contract/problems.ts';
import { sameValue } from '../../../shared/domain/history/change.ts';
import { checkedValues, looseValues } from '../db/rows.ts';
import { coreKind } from '../kinds/index.ts';
import { listIds, listRecords, rowOf } from '../repositories/list.ts';
import { referencesTo } from '../repositories/references.ts';
import { titleOf } from '../repositories/titles.ts';
import { withFallbacks } from '../repositories/defaults.ts';
import { written, type Handlers, type Writer } from './context.ts';
import { refuseStillUsed, refuseUnknownReferences } from './dangling.ts';

/** The calls that treat every kind alike; what is special about one is in its rules. */
export const recordHandlers = {
  'record.get': (reader, { kind, id }) => rowOf(reader, kind, reader.need(kind, id)),
  'record.list': (reader, input) => listRecords(reader, input),
  'record.ids': (reader, input) => listIds(reader, input),
  'record.create': (writer, { kind, values }) => {
    if (moduleOf(kind).serviceMade) invalid(problem('', 'serviceMade', { kind }));
    const given = parseOrRefuse(createSchema(kind), values);
    return written(writer, createRecord(writer, kind, checkedValues(given)));
  },
  'record.update': (writer, { kind, id, values }) => {
    if (moduleOf(kind).appendOnly) invalid(problem('', 'appendOnly', { kind }));
    const given = parseOrRefuse(updateSchema(kind), values);
    updateRecord(writer, kind, id, checkedValues(given));
    return written(writer, id);
  },
  'record.delete': (writer, { kind, ids }) => {
    if (moduleOf(kind).appendOnly) invalid(problem('', 'appendOnly', { kind }));
    for (const id of ids) writer.need(kind, id);
    for (const id of ids) deleteRecord(writer, kind, id, new Set(ids.map((one) => `${kind} ${one}`)));
    return written(writer, ids[0] ?? '');
  },
} satisfies Partial<Handlers>;

/** Makes a record by the rules of its kind; gives its id. */
export function createRecord<K extends Kind>(writer: Writer, kind: K, values: Partial<Values<K>>): string {
  const rules = coreKind(kind);
  const next = withFallbacks(kind, values);
  refuseUnknownReferences(writer, kind, next);
  const complete = { ...next, ...rules.prepare?.(writer, next, null) };
  const id = rules.idFor?.(complete);
  const made = createOrRevive(writer, kind, complete, id);
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

/** Deletes a record and what exists only within it; refused with stillUsed where others outside point to it. */
function deleteRecord<K extends Kind>(writer: Writer, kind: K, id: string, going: Set<string>): void {
  coreKind(kind).deleting?.(writer, writer.need(kind, id));
  for (const reference of referencesTo(writer, kind, id)) {
    if (moduleOf(reference.kind).within?.includes(reference.field)) {
      going.add(`${reference.kind} ${reference.id}`);
      deleteRecord(writer, reference.kind, reference.id, going);
    } else if (!going.has(`${reference.kind} ${reference.id}`)) {
      refuseStillUsed(writer, kind, titleOf(writer, kind, id), reference);
    }
  }
  writer.remove(kind, id);
}

function ownFields<K extends Kind>(record: RecordOf<K>): Record<string, unknown> {
  const { id: _id, createdAt: _createdAt, changedAt: _changedAt, ...fields } = record;
  return fields;
}
