/**
 * One of the two files in which a type assertion may stand (the other is shared/typing.ts):
 * the border between untyped columns of SQLite and typed records.
 */
import type { Field } from '../../../shared/kinds/fields.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { KINDS, fieldEntries, type Kind, type RecordOf } from '../../../shared/contract/kinds.ts';

export type Columns = Record<string, unknown>;
export type SqlValue = string | number | bigint | null | Buffer;

const SNAKES = new Map<string, string>();

/** Names of the program's own, each worked out once. */
export function snake(name: string): string {
  const known = SNAKES.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  SNAKES.set(name, made);
  return made;
}

export function tableOf(kind: Kind): string {
  return snake(kind);
}

/** A field's value as SQLite stores it. */
export function toColumn(field: Field<unknown>, value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (field.storage === 'json') return JSON.stringify(value);
  if (field.storage === 'boolean') return value ? 1 : 0;
  return value as string | number;
}

/** A stored column as the field's value. */
export function fromColumn(field: Field<unknown>, column: unknown): unknown {
  if (column === null || column === undefined) return null;
  if (field.storage === 'json') return JSON.parse(column as string);
  if (field.storage === 'boolean') return column === 1;
  return column;
}

interface Stored {
  readonly name: string;
  readonly column: string;
  readonly field: Field<unknown>;
}

/** The fields of each kind with their columns, worked out once: lists read tens of thousands of rows. */
const STORED = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    fieldEntries(kind).map(([name, field]): Stored => ({ name, column: snake(name), field })),
  ]),
) as Record<Kind, Stored[]>;

export function recordFrom<K extends Kind>(kind: K, columns: Columns): RecordOf<K> {
  const record: Record<string, unknown> = {
    id: columns['id'],
    createdAt: columns['created_at'],
    changedAt: columns['changed_at'],
  };
  for (const { name, column, field } of STORED[kind]) record[name] = fromColumn(field, columns[column]);
  return record as RecordOf<K>;
}

/** The fields of a record by name, for code that treats every kind alike. */
export function looseValues(record: object): Record<string, unknown> {
  return record as Record<string, unknown>;
}

/** Values that the contract's schema of this kind has accepted. */
export function checkedValues<T extends object>(values: Record<string, unknown>): T {
  return values as T;
}

/** The fields of a record, without what the store adds. */
export function ownFields<K extends Kind>(record: RecordOf<K>): Record<string, unknown> {
  const { id: _id, createdAt: _createdAt, changedAt: _changedAt, ...fields } = record;
  return fields;
}

/** The rows of a statement: better-sqlite3 gives each as an object of columns. */
export function asRows(rows: unknown[]): Columns[] {
  return rows as Columns[];
}

export function asRow(row: unknown): Columns | undefined {
  return row as Columns | undefined;
}

export function textOf(columns: Columns, name: string): string {
  const value = columns[name];
  if (typeof value !== 'string') throw new TypeError(`column ${name} is not text`);
  return value;
}

/** A text in several languages. */
export function localizedOf(columns: Columns, name: string): Localized {
  return JSON.parse(textOf(columns, name)) as Localized;
}

/** A list of texts that SQL has gathered. */
export function textsOf(columns: Columns, name: string): string[] {
  return JSON.parse(textOf(columns, name)) as string[];
}

export function bytesOf(columns: Columns, name: string): Buffer {
  const value = columns[name];
  if (!Buffer.isBuffer(value)) throw new TypeError(`column ${name} is not bytes`);
  return value;
}

export function textOrNull(columns: Columns, name: string): string | null {
  const value = columns[name];
  return typeof value === 'string' ? value : null;
}

export function numberOrText(columns: Columns, name: string): string | number | null {
  const value = columns[name];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

export function numberOf(columns: Columns, name: string): number {
  const value = columns[name];
  if (typeof value !== 'number') throw new TypeError(`column ${name} is not a number`);
  return value;
}

/** A handler out of the table of all, to be called with what the contract's schema of its call has parsed. */
export function looseHandler(handler: unknown): (context: unknown, input: unknown, task: unknown) => unknown {
  return handler as (context: unknown, input: unknown, task: unknown) => unknown;
}
