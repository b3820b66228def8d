import { fieldsOf, kindSchema, type FieldName, type Kind } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { snake, tableOf } from '../db/rows.ts';

export type Computed = string | number | null;

/** A column by an SQL expression over the kind's own table, or read for a page of ids at once. */
export type Column = string | ((reader: Reader, ids: readonly string[]) => ReadonlyMap<string, Computed>);

/** How many records of another kind point to each by a field. */
export function countOf<K extends Kind>(kind: K, field: FieldName<K>): string {
  const of = kindSchema.parse(fieldsOf(kind)[field]?.refers);
  return `(SELECT count(*) FROM ${tableOf(kind)} AS counted WHERE counted.${snake(field)} = ${tableOf(of)}.id AND counted.deleted = 0)`;
}
