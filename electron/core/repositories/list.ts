import type { z } from 'zod';
import { fail, invalid, problem } from '../../../shared/contract/errors.ts';
import { fieldsOf, kindSchema, type Kind, type RecordOf } from '../../../shared/contract/kinds.ts';
import type { listInput, listSchema, rowSchema } from '../../../shared/contract/shapes.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { entriesOf } from '../../../shared/typing.ts';
import { looseValues, numberOf, recordFrom, snake, tableOf, textOf } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';
import { coreKind } from '../kinds/index.ts';
import type { Pointer } from '../kinds/kind.ts';
import { extrasOf } from './extras.ts';
import { wordConditions } from './search.ts';
import { sortTerms } from './sort.ts';
import { titlesOf } from './titles.ts';
import { unreadableOf } from './unreadable.ts';

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
  const [all = 0] = reader.all(`SELECT count(*) AS n FROM ${table} WHERE deleted = 0`, [], (row) =>
    numberOf(row, 'n'),
  );
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

interface Selection {
  /** A WITH clause of tables of ranks, or nothing; its parameters come first. */
  readonly ranks: string;
  readonly ranked: readonly string[];
  readonly where: string;
  readonly parameters: readonly unknown[];
  readonly order: string;
}

function selectionOf(reader: Reader, input: WholeList): Selection {
  const { kind } = input;
  const table = tableOf(kind);
  const fields = fieldsOf(kind);
  const conditions = [`${table}.deleted = 0`];
  const parameters: unknown[] = [];
  for (const [name, allowed] of entriesOf(input.where)) {
    const field =
      fields[name] ??
      (name === 'id' ? undefined : invalid(problem(`where.${name}`, 'unknownField', { field: name })));
    if (allowed.length === 0) continue;
    const column = `${table}.${snake(name)}`;
    const values = allowed.filter((value) => value !== null);
    const either: string[] = [];
    if (values.length > 0) {
      // One parameter, however many values: the statement is the same, and SQLite takes only so many of them.
      const among = '(SELECT value FROM json_each(?))';
      either.push(
        field?.storage === 'json'
          ? `EXISTS (SELECT 1 FROM json_each(${column}) WHERE json_each.value IN ${among})`
          : `${column} IN ${among}`,
      );
      parameters.push(JSON.stringify(values));
    }
    if (allowed.includes(null)) either.push(`${column} IS NULL`);
    conditions.push(`(${either.join(' OR ')})`);
  }
  const words = wordConditions(input.text);
  if (words) {
    conditions.push(`${table}.id IN (SELECT record.id FROM search JOIN record ON record.n = search.rowid
        WHERE record.kind = (SELECT n FROM word WHERE text = '${kind}') AND ${words.sql})`);
    parameters.push(...words.parameters);
  }
  const where = `WHERE ${conditions.join(' AND ')}`;
  const { ranks, parameters: ranked, order } = sortTerms(reader, kind, input.sort, input.language);
  return { ranks, ranked, where, parameters, order };
}

export function rowOf<K extends Kind>(reader: Reader, kind: K, record: RecordOf<K>): Row {
  const [row] = rowsOf(reader, kind, [record]);
  return row ?? fail('NOT_FOUND', { kind, id: record.id });
}

/** Records as rows: with the titles of what they point to and what is computed for their kind. */
export function rowsOf<K extends Kind>(reader: Reader, kind: K, records: readonly RecordOf<K>[]): Row[] {
  const pointing = pointersOf(kind);
  const wanted = new Map<Kind, Set<string>>();
  for (const record of records) {
    for (const { target, id } of pointing(record)) {
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
    return { ...record, titles, extras: extras.get(record.id) ?? {} };
  });
}

/** Finds what a record of the kind points to; by a field under its name without Id. */
function pointersOf<K extends Kind>(kind: K): (record: RecordOf<K>) => Pointer[] {
  const references = entriesOf(fieldsOf(kind)).flatMap(([field, { type, refers }]) =>
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
