import type { z } from 'zod';
import { fail, invalid, problem } from '../../../shared/contract/errors.ts';
import { fieldsOf, kindSchema, type Kind, type RecordOf } from '../../../shared/contract/kinds.ts';
import type { listInput, rowSchema } from '../../../shared/contract/shapes.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { entriesOf } from '../../../shared/typing.ts';
import { looseValues, numberOf, recordFrom, snake, tableOf, toColumn } from '../db/rows.ts';
import type { Reader } from '../services/context.ts';
import { extrasOf } from './extras.ts';
import { wordConditions } from './search.ts';
import { sortTerms } from './sort.ts';
import { titleOf } from './titles.ts';

type Row = z.infer<typeof rowSchema>;
type ParsedList = z.output<typeof listInput>;

/** A page of records of one kind, filtered and sorted by SQLite, with what their references are called. */
export function listRecords(reader: Reader, input: ParsedList): { total: number; all: number; rows: Row[] } {
  const { kind } = input;
  const table = tableOf(kind);
  const fields = fieldsOf(kind);
  const conditions = [`${table}.deleted = 0`];
  const parameters: unknown[] = [];
  for (const [name, allowed] of entriesOf(input.where)) {
    if (allowed.length === 0) continue;
    const field =
      fields[name] ??
      (name === 'id' ? undefined : invalid(problem(`where.${name}`, 'unknownField', { field: name })));
    const column = `${table}.${snake(name)}`;
    const values = allowed
      .filter((value) => value !== null)
      .map((value) => (field ? toColumn(field, value) : value));
    const either: string[] = [];
    if (values.length > 0) {
      const isList = field?.storage === 'json';
      const marks = values.map(() => '?').join(', ');
      either.push(
        isList
          ? `EXISTS (SELECT 1 FROM json_each(${column}) WHERE json_each.value IN (${marks}))`
          : `${column} IN (${marks})`,
      );
      parameters.push(...(isList ? allowed.filter((value) => value !== null) : values));
    }
    if (allowed.includes(null)) either.push(`${column} IS NULL`);
    conditions.push(`(${either.join(' OR ')})`);
  }
  const words = wordConditions(input.text);
  if (words) {
    conditions.push(`${table}.id IN (SELECT record FROM search WHERE kind = '${kind}' AND ${words.sql})`);
    parameters.push(...words.parameters);
  }
  const where = `WHERE ${conditions.join(' AND ')}`;
  const { joins, order } = sortTerms(reader, kind, input.sort, input.language);

  const [total = 0] = reader.all(`SELECT count(*) AS n FROM ${table} ${where}`, parameters, (row) =>
    numberOf(row, 'n'),
  );
  const [all = 0] = reader.all(`SELECT count(*) AS n FROM ${table} WHERE deleted = 0`, [], (row) =>
    numberOf(row, 'n'),
  );
  const sql = `SELECT ${table}.* FROM ${table} ${joins} ${where} ORDER BY ${order} LIMIT ? OFFSET ?`;
  const records = reader.all(sql, [...parameters, input.limit, input.offset], (row) => recordFrom(kind, row));
  return { total, all, rows: rowsOf(reader, kind, records) };
}

export function rowOf<K extends Kind>(reader: Reader, kind: K, record: RecordOf<K>): Row {
  const [row] = rowsOf(reader, kind, [record]);
  return row ?? fail('NOT_FOUND', { kind, id: record.id });
}

/** Records as rows: with the titles of what they point to and what is computed for their kind. */
export function rowsOf<K extends Kind>(reader: Reader, kind: K, records: readonly RecordOf<K>[]): Row[] {
  const pointing = entriesOf(fieldsOf(kind)).filter(([, field]) => field.widget === 'ref');
  const known = new Map<string, Localized>();
  function title(target: Kind, id: string): Localized {
    const key = `${target} ${id}`;
    const found = known.get(key) ?? titleOf(reader, target, id);
    known.set(key, found);
    return found;
  }
  const extras = extrasOf(
    reader,
    kind,
    records.map((record) => record.id),
  );
  return records.map((record) => {
    const values = looseValues(record);
    const titles: Record<string, Localized> = {};
    for (const [name, field] of pointing) {
      const id = values[name];
      if (typeof id === 'string') titles[name.replace(/Id$/, '')] = title(kindSchema.parse(field.refers), id);
    }
    const version = values['axis'] === 'version' ? values['value'] : null;
    if (typeof version === 'string') titles['value'] = title('documentVersion', version);
    return { ...record, titles, extras: extras.get(record.id) ?? {} };
  });
}
