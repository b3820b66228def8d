import type { z } from 'zod';
import { fail } from '../../../shared/contract/errors.ts';
import {
  fieldsOf,
  kindSchema,
  fieldEntries,
  type Kind,
  type RecordOf,
} from '../../../shared/contract/kinds.ts';
import type { groupSchema, listInput, listSchema, rowSchema } from '../../../shared/contract/shapes/lists.ts';
import { collatorOf, LANGUAGES, listed, localize, type Localized } from '../../../shared/domain/languages.ts';
import { entriesOf } from '../../../shared/typing.ts';
import { looseValues, numberOf, numberOrText, recordFrom, tableOf, textOf } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';
import { coreKind } from '../kinds/index.ts';
import { standingIn } from '../rules/standing.ts';
import type { Pointer } from '../kinds/kind.ts';
import { extrasOf } from './extras.ts';
import { wordConditions } from './search.ts';
import { sortTerms, type Group } from './sort.ts';
import { titlesOf } from './titles.ts';
import { unreadableOf } from './unreadable.ts';
import { whereTerm } from './where.ts';

type Row = z.infer<typeof rowSchema>;
type ParsedList = z.output<typeof listInput>;
type WholeList = Omit<ParsedList, 'offset' | 'limit'>;

/** A page of records of one kind, filtered and sorted by SQLite, with what their references are called. */
export function listRecords(reader: Reader, input: ParsedList): z.output<typeof listSchema> {
  const { kind } = input;
  const table = tableOf(kind);
  const { ranks, ranked, where, parameters, order } = selectionOf(reader, input);
  const [total = 0] = reader.all(`SELECT count(*) AS n FROM ${table} ${where}`, parameters, (row) =>
    numberOf(row, 'n'),
  );
  const [present = 0] = reader.all(`SELECT count(*) AS n FROM ${table} WHERE deleted = 0`, [], (row) =>
    numberOf(row, 'n'),
  );
  const all = present - leftOut(reader, input).length;
  const sql = `${ranks} SELECT ${table}.* FROM ${table} ${where} ORDER BY ${order} LIMIT ? OFFSET ?`;
  const given = [...ranked, ...parameters, input.limit, input.offset];
  const records = reader.all(sql, given, (row) => recordFrom(kind, row));
  return { total, all, rows: rowsOf(reader, kind, records), unreadable: unreadableOf(reader, kind) };
}

/** The ids of a whole list, in its order. */
export function listIds(reader: Reader, input: WholeList): string[] {
  const table = tableOf(input.kind);
  const { ranks, ranked, where, parameters, order } = selectionOf(reader, input);
  return reader.all(
    `${ranks} SELECT ${table}.id AS id FROM ${table} ${where} ORDER BY ${order}`,
    [...ranked, ...parameters],
    (row) => textOf(row, 'id'),
  );
}

/** Into what groups a whole list falls, in their order; none where it asks for none. */
export function groupsOf(reader: Reader, input: WholeList): z.output<typeof groupSchema>[] {
  const { kind } = input;
  const table = tableOf(kind);
  const { ranks, ranked, where, parameters, group } = selectionOf(reader, input);
  if (!group || !input.group) return [];
  const groups = reader.all(
    `${ranks} SELECT ${group.key} AS value, count(*) AS n FROM ${table} ${where} GROUP BY 1 ORDER BY ${group.order}`,
    [...ranked, ...parameters],
    (row) => ({ value: numberOrText(row, 'value'), count: numberOf(row, 'n') }),
  );
  const { type, refers } = fieldsOf(kind)[input.group.by] ?? {};
  if (type !== 'ref') return groups.map((one) => ({ ...one, title: null }));
  const ids = groups.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const titles = titlesOf(reader, kindSchema.parse(refers), ids);
  return groups.map((one) => ({ ...one, title: titles.get(String(one.value)) ?? null }));
}

interface Selection {
  /** A WITH clause of tables of ranks, or nothing; its parameters come first. */
  readonly ranks: string;
  readonly ranked: readonly string[];
  readonly where: string;
  readonly parameters: readonly unknown[];
  readonly order: string;
  /** What rows have in common that follow each other, and its order. */
  readonly group: Group | null;
}

function selectionOf(reader: Reader, input: WholeList): Selection {
  const { kind } = input;
  const table = tableOf(kind);
  const conditions = [`${table}.deleted = 0`];
  const parameters: unknown[] = [];
  const mergedAway = leftOut(reader, input);
  if (mergedAway.length > 0) {
    conditions.push(`${table}.id NOT IN (SELECT value FROM json_each(?))`);
    parameters.push(JSON.stringify(mergedAway));
  }
  for (const [name, condition] of entriesOf(input.where)) {
    const term = whereTerm(kind, name, condition);
    if (!term) continue;
    conditions.push(term.sql);
    parameters.push(...term.parameters);
  }
  const words = wordConditions(input.text);
  if (words) {
    conditions.push(`${table}.id IN (SELECT record.id FROM search JOIN record ON record.n = search.rowid
        WHERE record.kind = (SELECT n FROM word WHERE text = '${kind}') AND ${words.sql})`);
    parameters.push(...words.parameters);
  }
  const where = `WHERE ${conditions.join(' AND ')}`;
  const { ranks, parameters: ranked, order, group } = sortTerms(reader, input);
  return { ranks, ranked, where, parameters, order, group };
}

/** Participants for whom another one stands are in no list, but where they are asked for by name or as such. */
function leftOut(reader: Reader, { kind, where }: Pick<WholeList, 'kind' | 'where'>): string[] {
  if (kind !== 'participant' || 'id' in where || 'sameAsId' in where) return [];
  return [...standingIn(reader).keys()];
}

export function rowOf<K extends Kind>(reader: Reader, kind: K, record: RecordOf<K>): Row {
  const [row] = rowsOf(reader, kind, [record]);
  return row ?? fail('NOT_FOUND', { kind, id: record.id });
}

/** Records as rows: with the titles of what they point to and what is computed for their kind. */
export function rowsOf<K extends Kind>(reader: Reader, kind: K, records: readonly RecordOf<K>[]): Row[] {
  const pointing = pointersOf(kind);
  const listing = listsOf(kind);
  const wanted = new Map<Kind, Set<string>>();
  for (const record of records) {
    const members = listing(record).flatMap(({ target, ids }) => ids.map((id) => ({ target, id })));
    for (const { target, id } of [...pointing(record), ...members]) {
      wanted.set(target, (wanted.get(target) ?? new Set<string>()).add(id));
    }
  }
  const known = new Map([...wanted].map(([target, ids]) => [target, titlesOf(reader, target, [...ids])]));
  const extras = extrasOf(
    reader,
    kind,
    records.map((record) => record.id),
  );
  return records.map((record) => {
    const titles: Record<string, Localized> = {};
    for (const { name, target, id } of pointing(record)) {
      titles[name] = known.get(target)?.get(id) ?? {};
    }
    for (const { field, target, ids } of listing(record)) {
      titles[field] = allOf(ids.flatMap((id) => known.get(target)?.get(id) ?? []));
    }
    return { ...record, titles, extras: extras.get(record.id) ?? {} };
  });
}

/** Finds what a record of the kind points to; by a field under its name without Id. */
function pointersOf<K extends Kind>(kind: K): (record: RecordOf<K>) => Pointer[] {
  const references = fieldEntries(kind).flatMap(([field, { type, refers }]) =>
    type === 'ref' ? [{ field, name: field.replace(/Id$/, ''), target: kindSchema.parse(refers) }] : [],
  );
  return (record) => {
    const values = looseValues(record);
    const pointers: Pointer[] = [...(coreKind(kind).pointsTo?.(record) ?? [])];
    for (const { field, name, target } of references) {
      const id = values[field];
      if (typeof id === 'string') pointers.push({ name, target, id });
    }
    return pointers;
  };
}

/** Finds the sets of records that a record of the kind names, by their fields; those that are empty are left out. */
function listsOf<K extends Kind>(
  kind: K,
): (
  record: RecordOf<K>,
) => { readonly field: string; readonly target: Kind; readonly ids: readonly string[] }[] {
  const sets = fieldEntries(kind).flatMap(([field, { type, refers }]) =>
    type === 'refs' ? [{ field, target: kindSchema.parse(refers) }] : [],
  );
  return (record) => {
    const values = looseValues(record);
    return sets.flatMap(({ field, target }) => {
      const ids = values[field];
      return Array.isArray(ids) && ids.length > 0 ? [{ field, target, ids: ids.map(String) }] : [];
    });
  };
}

/** Several titles as one text, in each language in the order of its letters. */
function allOf(titles: readonly Localized[]): Localized {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const { compare } = collatorOf(language);
      return [language, listed(language, titles.map((title) => localize(title, language)).sort(compare))];
    }),
  );
}
