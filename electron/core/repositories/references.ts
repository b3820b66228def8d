import { KINDS, kindSchema, fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';
import { snake, tableOf, textOf } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';

export interface Reference {
  readonly kind: Kind;
  readonly field: string;
  readonly id: string;
}

interface Pointer {
  readonly kind: Kind;
  readonly field: string;
  readonly isList: boolean;
}

const POINTERS = new Map<string, Pointer[]>();
for (const kind of KINDS) {
  for (const [field, { refers, type }] of fieldEntries(kind)) {
    if (refers === undefined) continue;
    const list = POINTERS.get(refers) ?? [];
    list.push({ kind, field, isList: type === 'refs' });
    POINTERS.set(refers, list);
  }
}

type Among = 'present' | 'ever';

/** The records that point to this one, through a reference or a list of them; of all that ever did also those deleted. */
export function referencesTo(reader: Reader, kind: Kind, id: string, among: Among = 'present'): Reference[] {
  return referencesToAll(reader, kind, [id], among).get(id) ?? [];
}

/** The same of many at once: what has lists of references is read through once, not once for each. */
export function referencesToAll(
  reader: Reader,
  kind: Kind,
  ids: readonly string[],
  among: Among = 'present',
): ReadonlyMap<string, Reference[]> {
  const found = new Map<string, Reference[]>();
  const isAmong = among === 'present' ? 'deleted = 0' : 'true';
  for (const pointer of POINTERS.get(kind) ?? []) {
    const table = tableOf(pointer.kind);
    const column = `${table}.${snake(pointer.field)}`;
    const [source, target] = pointer.isList
      ? [`${table}, json_each(${column}) AS pointed`, 'pointed.value']
      : [table, column];
    reader.all(
      `SELECT ${table}.id AS id, ${target} AS target FROM ${source}
        WHERE ${isAmong} AND ${target} IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
      (row) => {
        const id = textOf(row, 'target');
        const list = found.get(id) ?? [];
        found.set(id, list);
        list.push({ kind: pointer.kind, field: pointer.field, id: textOf(row, 'id') });
      },
    );
  }
  return found;
}

/** References in the values that point nowhere. */
export function unknownReferences(
  reader: Reader,
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
): { field: string; id: string }[] {
  const unknown: { field: string; id: string }[] = [];
  for (const [field, { refers }] of fieldEntries(kind)) {
    const value = values[field];
    if (refers === undefined || value === null || value === undefined) continue;
    const target = kindSchema.parse(refers);
    for (const id of Array.isArray(value) ? value : [value]) {
      if (typeof id === 'string' && !reader.get(target, id)) unknown.push({ field, id });
    }
  }
  return unknown;
}
