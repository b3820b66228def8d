import type { Field, Storage } from '../../../shared/kinds/fields.ts';
import { kindSchema, moduleOf, fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';
import { snake, tableOf } from './rows.ts';

const TYPES: Readonly<Record<Storage, string>> = {
  text: 'TEXT',
  json: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
};

/** The table of a kind as its fields ask for it, with an index for each reference and whatever else it is looked up by. */
export function tableSql(kind: Kind): string {
  const table = tableOf(kind);
  const fields = fieldEntries(kind);
  const columns = [
    'id TEXT PRIMARY KEY NOT NULL',
    ...fields.map(([name, field]) => columnSql(snake(name), field)),
    'deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))',
    'created_at TEXT NOT NULL',
    'changed_at TEXT NOT NULL',
  ];
  const { lookedUpBy = [] } = moduleOf(kind);
  const indexes = fields.flatMap(([name, { type }]) =>
    type === 'ref' || lookedUpBy.includes(name)
      ? [`CREATE INDEX ${table}_by_${snake(name)} ON ${table}(${snake(name)});`]
      : [],
  );
  return [`CREATE TABLE ${table} (\n  ${columns.join(',\n  ')}\n) STRICT;`, ...indexes].join('\n');
}

function columnSql(
  column: string,
  { storage, type, optional, refers, choices = [] }: Field<unknown>,
): string {
  const parts = [column, TYPES[storage]];
  if (!optional) parts.push('NOT NULL');
  if (storage === 'json') parts.push(`CHECK (json_valid(${column}))`);
  if (storage === 'boolean') parts.push(`CHECK (${column} IN (0, 1))`);
  if (type === 'choice') parts.push(`CHECK (${column} IN (${choices.map((one) => `'${one}'`).join(', ')}))`);
  if (type === 'ref') parts.push(`REFERENCES ${tableOf(kindSchema.parse(refers))}(id) ON DELETE RESTRICT`);
  return parts.join(' ');
}
