/** A day of which perhaps only the month or the year is known: 2024-05-20, 2024-05 or 2024. Nothing is made up. */
import { isDate } from './zones.ts';

export type Precision = 'day' | 'month' | 'year';

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export function precisionOf(date: string): Precision | null {
  if (YEAR.test(date)) return 'year';
  if (MONTH.test(date)) return 'month';
  return /^\d{4}-\d\d-\d\d$/.test(date) && isDate(date) ? 'day' : null;
}

/** What was typed as such a date: also 5/2024 and 2024/5; null where it is none. Days are left to who reads whole dates. */
export function partialDateFrom(typed: string): string | null {
  const text = typed.trim();
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  const [, yearFirst, monthLast] = /^(\d{4})[./-](\d{1,2})$/.exec(text) ?? [];
  const found = month
    ? `${year}-${month.padStart(2, '0')}`
    : yearFirst && monthLast
      ? `${yearFirst}-${monthLast.padStart(2, '0')}`
      : text;
  return precisionOf(found) === null ? null : found;
}
