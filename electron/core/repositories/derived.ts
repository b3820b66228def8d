import { kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import { DERIVATIONS } from '../../../shared/domain/derived.ts';
import { entriesOf } from '../../../shared/typing.ts';
import type { Reader } from '../db/access.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { asRows, snake, tableOf, textOf } from '../db/rows.ts';
import { stepsInForce } from './ledger.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where what a record follows from is read. */
export interface Sources {
  readonly db: Connection;
  readonly ownerOf: (kind: Kind, id: string) => Fields | null;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The number of the first change of the command that is being written, if one is. */
  readonly from?: number;
}

/** A record's fields with what follows from them, from its owner and from the steps that point to it. */
export function withDerived(kind: Kind, id: string, fields: Fields, sources: Sources): Fields {
  const derivation = DERIVATIONS[kind];
  if (!derivation) return fields;
  const { db, ownerOf, from: first } = sources;
  const { from, steps, compute } = derivation;
  const owner = from ? ownerOf(kindSchema.parse(from.kind), String(fields[from.field])) : null;
  const asked = steps && { kind: kindSchema.parse(steps.kind), field: steps.field, id };
  const ask: Reader['all'] = (sql, parameters, row) => asRows(prepared(db, sql).all(...parameters)).map(row);
  const held = asked ? stepsInForce(ask, first === undefined ? asked : { ...asked, from: first }) : [];
  return { ...fields, ...compute(fields, { owner, steps: held, today: sources.today }) };
}

export interface Dependent {
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

/** The records in which something follows from the steps of each kind, by the field that points to them. */
const STATED_OF = new Map<string, { readonly kind: Kind; readonly field: string }>();
for (const [name, { steps }] of entriesOf(DERIVATIONS)) {
  if (steps) STATED_OF.set(steps.kind, { kind: kindSchema.parse(name), field: steps.field });
}

/** The records in which something follows from this one, deleted ones too. */
export function dependentsOf(db: Connection, kind: Kind, id: string): Dependent[] {
  return [...statedOf(db, kind, id), ...pointingTo(db, kind, id)];
}

/** The record that a step speaks of. */
export function statedOf(db: Connection, kind: Kind, id: string): Dependent[] {
  const of = STATED_OF.get(kind);
  if (!of) return [];
  const sql = `SELECT step.${snake(of.field)} AS id FROM ${tableOf(kind)} AS step
    JOIN ${tableOf(of.kind)} AS stated ON stated.id = step.${snake(of.field)} WHERE step.id = ?`;
  return asRows(prepared(db, sql).all(id)).map((row) => ({ kind: of.kind, id: textOf(row, 'id') }));
}

/** The records in which what follows from their steps may be otherwise on another day. */
export function turningBetween(db: Connection, one: string, other: string): Dependent[] {
  const [after, until] = one < other ? [one, other] : [other, one];
  return [...STATED_OF].flatMap(([name, { kind, field }]) => {
    const sql = `SELECT DISTINCT ${snake(field)} AS id FROM ${tableOf(kindSchema.parse(name))}
      WHERE date > ? AND date <= ? AND deleted = 0 ORDER BY 1`;
    return asRows(prepared(db, sql).all(after, until)).map((row) => ({ kind, id: textOf(row, 'id') }));
  });
}

function pointingTo(db: Connection, kind: Kind, id: string): Dependent[] {
  return (DEPENDENTS.get(kind) ?? []).flatMap((dependent) => {
    const sql = `SELECT id FROM ${tableOf(dependent.kind)} WHERE ${snake(dependent.field)} = ? ORDER BY id`;
    return asRows(prepared(db, sql).all(id)).map((row) => ({ kind: dependent.kind, id: textOf(row, 'id') }));
  });
}
