import { kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import { DERIVATIONS } from '../../../shared/domain/derived.ts';
import { entriesOf } from '../../../shared/typing.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { asRows, snake, tableOf, textOf } from '../db/rows.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record's fields with what follows from them; `ownerOf` gives those of the record that has a say in it. */
export function withDerived(
  kind: Kind,
  fields: Fields,
  ownerOf: (kind: Kind, id: string) => Fields | null,
): Fields {
  const derivation = DERIVATIONS[kind];
  if (!derivation) return fields;
  const { from, compute } = derivation;
  const owner = from ? ownerOf(kindSchema.parse(from.kind), String(fields[from.field])) : null;
  return { ...fields, ...compute(fields, owner) };
}

interface Dependent {
  readonly kind: Kind;
  readonly id: string;
}

/** The kinds in which something follows from a record of each kind, and the field by which they point to it. */
const DEPENDENTS = new Map<string, { readonly kind: Kind; readonly field: string }[]>();
for (const [name, { from }] of entriesOf(DERIVATIONS)) {
  if (!from) continue;
  const dependent = { kind: kindSchema.parse(name), field: from.field };
  DEPENDENTS.set(from.kind, [...(DEPENDENTS.get(from.kind) ?? []), dependent]);
}

/** The records in which something follows from this one, deleted ones too. */
export function dependentsOf(db: Connection, kind: Kind, id: string): Dependent[] {
  return (DEPENDENTS.get(kind) ?? []).flatMap((dependent) => {
    const sql = `SELECT id FROM ${tableOf(dependent.kind)} WHERE ${snake(dependent.field)} = ? ORDER BY id`;
    return asRows(prepared(db, sql).all(id)).map((row) => ({ kind: dependent.kind, id: textOf(row, 'id') }));
  });
}
