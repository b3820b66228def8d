import { z } from 'zod';
import type { Field } from '../kinds/fields.ts';
import { MODULES } from '../kinds/index.ts';
import type { Fields, KindModule } from '../kinds/kind.ts';
import { entriesOf, keysOf } from '../typing.ts';

export type Kind = keyof typeof MODULES;
type FieldsOf<K extends Kind> = (typeof MODULES)[K]['fields'];
type ValueOf<F> = F extends Field<infer T> ? T : never;

export const KINDS = keysOf(MODULES);
export const kindSchema = z.enum(KINDS);

export type FieldName<K extends Kind> = keyof FieldsOf<K> & string;

/** What the core computes for the rows of a kind beside their fields. */
export type ComputedOf<K extends Kind> = NonNullable<(typeof MODULES)[K]['computed']>[number];

/** The fields of a record, without its id. */
export type Values<K extends Kind> = { -readonly [F in keyof FieldsOf<K>]: ValueOf<FieldsOf<K>[F]> };

/** A record as the core hands it out. Times are UTC instants. */
export type RecordOf<K extends Kind> = Values<K> & {
  readonly id: string;
  readonly createdAt: string;
  readonly changedAt: string;
};

/** The module of a kind, for code that treats every kind alike. */
export function moduleOf(kind: Kind): KindModule {
  return MODULES[kind];
}

/** The references by which a record of the kind is said to belong to another one; the first that is set does. */
export function contextsOf(kind: Kind): readonly string[] {
  const { context, within, needsOneOf } = moduleOf(kind);
  const one = context ?? within?.[0];
  return needsOneOf ?? (one === undefined ? [] : [one]);
}

/** The first of the references of which a record's kind needs one, where it has none of them; else null. */
export function lacksOwner(kind: Kind, values: Readonly<Record<string, unknown>>): string | null {
  const [first = null, ...others] = moduleOf(kind).needsOneOf ?? [];
  return [first, ...others].every((name) => name === null || (values[name] ?? null) === null) ? first : null;
}

export function fieldsOf(kind: Kind): Fields {
  return MODULES[kind].fields;
}

const ENTRIES = new Map(KINDS.map((kind) => [kind, entriesOf(fieldsOf(kind))]));

/** The fields of a kind by name, in their order; listed once, as every record that is written asks for them. */
export function fieldEntries(kind: Kind): readonly (readonly [string, Field<unknown>])[] {
  return ENTRIES.get(kind) ?? [];
}

/** Whether a kind's records say who a human being is. */
export function isPersonal(kind: Kind): boolean {
  return fieldEntries(kind).some(([, { personal }]) => personal);
}

type ValuesSchema = z.ZodType<Record<string, unknown>>;

/** A schema for each kind, made when it is first asked for: a schema is dear to make and cheap to use. */
function perKind(make: (kind: Kind) => ValuesSchema): (kind: Kind) => ValuesSchema {
  const made = new Map<Kind, ValuesSchema>();
  return (kind) => {
    const schema = made.get(kind) ?? make(kind);
    made.set(kind, schema);
    return schema;
  };
}

/** What a client may send for a new record (fields with a fallback or that may be null can be left out). */
export const createSchema = perKind((kind) => {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of fieldEntries(kind)) {
    if (field.managed) continue;
    const required = !field.optional && field.fallback === undefined && !field.derived;
    shape[name] = required ? field.schema() : field.schema().optional();
  }
  return z.strictObject(shape);
});

/** What a client may send to change a record: any of its own fields. */
export const updateSchema = perKind((kind) => {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of fieldEntries(kind)) {
    if (!field.managed) shape[name] = field.schema().optional();
  }
  return z.strictObject(shape);
});

export type CreateValues<K extends Kind> = Partial<Values<K>>;
export type UpdateValues<K extends Kind> = Partial<Values<K>>;
