import { invalid, problem } from '../../../shared/contract/errors.ts';
import { fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { Range, Where } from '../../../shared/kinds/list-look.ts';
import type { Storage } from '../../../shared/kinds/fields.ts';
import { snake, tableOf } from '../db/rows.ts';
import { MOMENTS } from './sort.ts';

interface Term {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What a field of a list's rows must be; null where it may be anything. */
export function whereTerm(kind: Kind, name: string, condition: Where[string]): Term | null {
  const column = `${tableOf(kind)}.${snake(name)}`;
  const storage = storageOf(kind, name);
  if (!('length' in condition)) return inRange(column, storage, name, condition);
  if (condition.length === 0) return null;
  const values = condition.filter((value) => value !== null);
  const terms = values.length > 0 ? [amongValues(column, storage)] : [];
  if (values.length < condition.length) terms.push(isEmpty(column, storage));
  return {
    sql: `(${terms.join(' OR ')})`,
    // One parameter, however many values: the statement is the same, and SQLite takes only so many of them.
    parameters: values.length > 0 ? [JSON.stringify(values)] : [],
  };
}

function storageOf(kind: Kind, name: string): Storage {
  const field = fieldsOf(kind)[name];
  if (field) return field.storage;
  if (name === 'id' || MOMENTS.includes(name)) return 'text';
  return invalid(problem(`where.${name}`, 'unknownField', { field: name }));
}

function amongValues(column: string, storage: Storage): string {
  const among = '(SELECT value FROM json_each(?))';
  return storage === 'json'
    ? `EXISTS (SELECT 1 FROM json_each(${column}) WHERE json_each.value IN ${among})`
    : `${column} IN ${among}`;
}

/** Texts, sets and names in several languages can be there and say nothing. */
function isEmpty(column: string, storage: Storage): string {
  const says = storage === 'text' || storage === 'json' ? ` OR ${column} IN ('', '[]', '{}')` : '';
  return `(${column} IS NULL${says})`;
}

function inRange(column: string, storage: Storage, name: string, { from, to }: Range): Term {
  if (from === undefined && to === undefined) {
    return { sql: `NOT ${isEmpty(column, storage)}`, parameters: [] };
  }
  const type = storage === 'integer' ? 'number' : 'string';
  const ends = [from, to].filter((end) => end !== undefined);
  if (storage === 'json' || ends.some((end) => typeof end !== type))
    invalid(problem(`where.${name}`, 'format'));
  const terms: string[] = [];
  const parameters: unknown[] = [];
  for (const [sign, end] of [
    ['>=', from],
    ['<=', to],
  ] as const) {
    if (end === undefined) continue;
    // A day stands for all its hours, so only so much of a time is compared as was said.
    terms.push(`${type === 'string' ? `substr(${column}, 1, ${String(end).length})` : column} ${sign} ?`);
    parameters.push(end);
  }
  return { sql: `(${terms.join(' AND ')})`, parameters };
}
