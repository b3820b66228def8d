import { kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, textOf } from '../db/rows.ts';
import { titlesEver } from './titles.ts';

interface Known {
  readonly kind: Kind;
  readonly id: string;
}

/** Deeds that record to whom a release went: each touches what it went out as, and is about what went out. */
const TELLINGS: readonly string[] = ['release.tell', 'minutesRelease.tell'];

export function isTelling(rootName: string): boolean {
  return TELLINGS.includes(rootName);
}

/** The releases that dispatches gave on, by the ids of the dispatches. */
export function givenOn(reader: Reader, dispatchIds: readonly string[]): Map<string, Known> {
  const sql = `SELECT id, json_extract(items, '$[0].kind') AS kind, json_extract(items, '$[0].recordId') AS record
    FROM dispatch WHERE id IN (SELECT value FROM json_each(?)) AND json_array_length(items) > 0`;
  return new Map(
    reader
      .all(sql, [JSON.stringify(dispatchIds)], (row) => ({
        id: textOf(row, 'id'),
        kind: kindSchema.safeParse(row['kind']).data,
        record: textOf(row, 'record'),
      }))
      .flatMap(({ id, kind, record }): [string, Known][] =>
        kind === undefined ? [] : [[id, { kind, id: record }]],
      ),
  );
}

/** What participants are called that others were made one with, by the numbers of the deeds that did it; also where that was taken back since. */
export function keptOnes(reader: Reader, numbers: readonly number[]): Map<number, Localized> {
  // The first change of such a deed says it.
  const kept = reader.all(
    `SELECT change.n AS n, change.after AS id FROM change JOIN word AS unit ON unit.n = change.unit
      WHERE change.n IN (SELECT value FROM json_each(?)) AND unit.text = 'sameAsId' AND typeof(change.after) = 'text'`,
    [JSON.stringify(numbers)],
    (row) => ({ n: numberOf(row, 'n'), id: textOf(row, 'id') }),
  );
  const titles = titlesEver(
    reader,
    'participant',
    kept.map(({ id }) => id),
  );
  return new Map(kept.map(({ n, id }) => [n, titles.get(id) ?? {}]));
}
