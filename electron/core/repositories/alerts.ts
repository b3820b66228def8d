import { startOfYear } from '../../../shared/domain/alerts/number.ts';
import type { Known, Named } from '../../../shared/domain/alerts/seen-before.ts';
import type { Reader } from '../db/access.ts';
import { localizedOf, textOf, textOrNull, textsOf } from '../db/rows.ts';

/** The numbers that alerts of a year have in this file, also those that were deleted since. */
export function numbersOfYear(reader: Reader, year: string): string[] {
  const sql = 'SELECT number FROM alert WHERE substr(number, 1, ?) = ?';
  const start = startOfYear(year);
  return reader.all(sql, [start.length, start], (row) => textOf(row, 'number'));
}

/** What every alert speaks of: read for each key that is typed, so of each only what is compared. */
export function sightings(reader: Reader): Known[] {
  const sql = `SELECT id, kind, substance_ids, title, substances_text, state_ids, area, seen_on
    FROM alert WHERE deleted = 0`;
  return reader.all(sql, [], (row) => ({
    id: textOf(row, 'id'),
    kind: textOf(row, 'kind'),
    substanceIds: textsOf(row, 'substance_ids'),
    words: [...Object.values(localizedOf(row, 'title')), textOrNull(row, 'substances_text') ?? ''],
    stateIds: textsOf(row, 'state_ids'),
    area: textOrNull(row, 'area'),
    seenOn: textOrNull(row, 'seen_on'),
  }));
}

/** Every substance with all its names. */
export function substanceNames(reader: Reader): Named[] {
  const sql = 'SELECT id, name, synonyms, cas FROM substance WHERE deleted = 0';
  return reader.all(sql, [], (row) => ({
    id: textOf(row, 'id'),
    names: [
      ...Object.values(localizedOf(row, 'name')),
      ...(textOrNull(row, 'synonyms') ?? '').split('\n'),
      textOrNull(row, 'cas') ?? '',
    ],
  }));
}

/** Of each alert that came from a workspace, its number there; the oldest first. */
export function receivedFrom(reader: Reader, workspace: string): { id: string; number: string }[] {
  const sql = `SELECT id, json_extract(origin, '$.number') AS number FROM alert
    WHERE deleted = 0 AND json_extract(origin, '$.workspace') = ? ORDER BY created_at, id`;
  return reader.all(sql, [workspace], (row) => ({ id: textOf(row, 'id'), number: textOf(row, 'number') }));
}
