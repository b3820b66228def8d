import { KINDS, fieldsOf, kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import { entriesOf } from '../../../shared/typing.ts';
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
  for (const [field, { refers, type }] of entriesOf(fieldsOf(kind))) {
    if (refers === undefined) continue;
    const list = POINTERS.get(refers) ?? [];
    list.push({ kind, field, isList: type === 'refs' });
    POINTERS.set(refers, list);
  }
}

/** The records that point to this one, through a reference or a list of them; of all that ever did also those deleted. */
export function referencesTo(
  reader: Reader,
  kind: Kind,
  id: string,
  among: 'present' | 'ever' = 'present',
): Reference[] {
  const isAmong = among === 'present' ? 'deleted = 0' : 'true';
  return (POINTERS.get(kind) ?? []).flatMap((pointer) => {
    const column = snake(pointer.field);
    const condition = pointer.isList
      ? `EXISTS (SELECT 1 FROM json_each(${column}) WHERE json_each.value = ?)`
      : `${column} = ?`;
    return reader.all(
      `SELECT id FROM ${tableOf(pointer.kind)} WHERE ${isAmong} AND ${condition}`,
      [id],
      (row) => ({ kind: pointer.kind, field: pointer.field, id: textOf(row, 'id') }),
    );
  });
}

/** References in the values that point nowhere. */
export function unknownReferences(
  reader: Reader,
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
): { field: string; id: string }[] {
  const unknown: { field: string; id: string }[] = [];
  for (const [field, { refers }] of entriesOf(fieldsOf(kind))) {
    const value = values[field];
    if (refers === undefined || value === null || value === undefined) continue;
    const target = kindSchema.parse(refers);
    for (const id of Array.isArray(value) ? value : [value]) {
      if (typeof id === 'string' && !reader.get(target, id)) unknown.push({ field, id });
    }
  }
  return unknown;
}
