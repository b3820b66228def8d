import { startOfYear } from '../../../shared/domain/alerts/number.ts';
import type { Reader } from '../db/access.ts';
import { textOf } from '../db/rows.ts';

/** The numbers that alerts of a year have in this file, also those that were deleted since. */
export function numbersOfYear(reader: Reader, year: string): string[] {
  const sql = 'SELECT number FROM alert WHERE substr(number, 1, ?) = ?';
  const start = startOfYear(year);
  return reader.all(sql, [start.length, start], (row) => textOf(row, 'number'));
}
