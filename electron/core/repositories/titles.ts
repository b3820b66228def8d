import { fieldsOf, kindSchema, moduleOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { localizedOf, snake, tableOf, textOf, type Columns } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';

interface Source {
  /** Gives `id` and `title` of the records that exist. */
  readonly sql: string;
  readonly isLocalized: boolean;
}

const SOURCES = new Map<string, Source>();

type Among = 'present' | 'ever';

function sourceOf(kind: Kind, among: Among = 'present'): Source {
  const key = `${kind} ${among}`;
  const source = SOURCES.get(key) ?? makeSource(kind, among);
  SOURCES.set(key, source);
  return source;
}

function makeSource(kind: Kind, among: Among): Source {
  const table = tableOf(kind);
  const isAmong = among === 'present' ? `${table}.deleted = 0` : 'true';
  const name = moduleOf(kind).title;
  const field = fieldsOf(kind)[name];
  if (field?.type !== 'ref') {
    const sql = `SELECT id, ${snake(name)} AS title FROM ${table} WHERE ${isAmong}`;
    return { sql, isLocalized: field?.type === 'localized' };
  }
  const target = sourceOf(kindSchema.parse(field.refers), among);
  const sql = `SELECT ${table}.id AS id, target.title AS title
    FROM ${table} JOIN (${target.sql}) AS target ON target.id = ${table}.${snake(name)} WHERE ${isAmong}`;
  return { sql, isLocalized: target.isLocalized };
}

const AMONG = 'id IN (SELECT value FROM json_each(?))';

/** A text of one language stands under 'en'. Empty where the record does not exist (any more). */
export function titleOf(reader: Reader, kind: Kind, id: string): Localized {
  return titlesOf(reader, kind, [id]).get(id) ?? {};
}

/** What a record is called, or was when it was deleted. */
export function titleEver(reader: Reader, kind: Kind, id: string): Localized {
  return titlesEver(reader, kind, [id]).get(id) ?? {};
}

/** The same of many, by id. */
export function titlesEver(reader: Reader, kind: Kind, ids: readonly string[]): Map<string, Localized> {
  return titlesAmong(reader, sourceOf(kind, 'ever'), ids);
}

/** Titles by id: of the records named, else of all of the kind. */
export function titlesOf(reader: Reader, kind: Kind, ids?: readonly string[]): Map<string, Localized> {
  return titlesAmong(reader, sourceOf(kind), ids);
}

function titlesAmong(
  reader: Reader,
  { sql, isLocalized }: Source,
  ids?: readonly string[],
): Map<string, Localized> {
  const one = (row: Columns): [string, Localized] => [textOf(row, 'id'), titleFrom(row, isLocalized)];
  if (ids === undefined) return new Map(reader.all(sql, [], one));
  return new Map(reader.all(`SELECT * FROM (${sql}) WHERE ${AMONG}`, [JSON.stringify(ids)], one));
}

/** The titles of what the records named point to by one of their fields, by the id of the record that points. */
export function titlesThrough(
  reader: Reader,
  kind: Kind,
  field: string,
  ids: readonly string[],
): Map<string, Localized> {
  const { sql, isLocalized } = sourceOf(kindSchema.parse(fieldsOf(kind)[field]?.refers));
  const table = tableOf(kind);
  return new Map(
    reader.all(
      `SELECT ${table}.id AS id, target.title AS title
        FROM ${table} JOIN (${sql}) AS target ON target.id = ${table}.${snake(field)} WHERE ${table}.${AMONG}`,
      [JSON.stringify(ids)],
      (row): [string, Localized] => [textOf(row, 'id'), titleFrom(row, isLocalized)],
    ),
  );
}

function titleFrom(row: Columns, isLocalized: boolean): Localized {
  return isLocalized ? localizedOf(row, 'title') : { en: textOf(row, 'title') };
}
