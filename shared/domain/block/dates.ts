import { LANGUAGES, languageFacts } from '../languages.ts';
import { once } from '../../once.ts';
import { foldText } from '../text/fold.ts';
import { inFigures } from './figures.ts';
import { daysBetween } from '../time/days.ts';
import { isDate } from '../time/zones.ts';

/** A day or a time as it was typed elsewhere. `ambiguous`: it could be two days, as 3/9/2027 could. */
export type ReadDate = { readonly date: string } | { readonly fault: 'format' | 'ambiguous' };

/** Names of months, whole and shortened, in all six languages, folded; the number of each. */
const months = once((): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    const { locale } = languageFacts(language);
    for (const form of ['long', 'short'] as const) {
      // A month is called otherwise in a date than by itself: марта, март.
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { month: form, timeZone: 'UTC', ...beside });
        for (let month = 1; month <= 12; month += 1) {
          const parts = format.formatToParts(Date.UTC(2027, month - 1, 1));
          const name = foldText(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
          if (!/^\d*$/.test(name)) names.set(name, month);
        }
      }
    }
  }
  return names;
});

const two = (figure: number | string): string => String(figure).padStart(2, '0');

function dated(year: string, month: number | string, day: string): ReadDate {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isDate(date) ? { date } : { fault: 'format' };
}

/**
 * A calendar date out of a text: 2027-03-09, 9.3.2027, 9 March 2027, March 9, 2027, ٩ مارس ٢٠٢٧. Where day and month
 * cannot be told apart nothing is guessed.
 */
export function dateFrom(text: string): ReadDate {
  const said = inFigures(text).replace(/^\p{L}+[.,]?\s+(?=\d)/u, (weekday) =>
    months().has(weekday.trim().replace(/[.,]$/, '')) ? weekday : '',
  );
  const ordered =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(said) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(said);
  if (ordered) return dated(ordered[1] ?? '', ordered[2] ?? '', ordered[3] ?? '');
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(said);
  if (dotted) return dated(dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? '');
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(said);
  if (slashed) return slashedDate(slashed);
  const dayFirst =
    /^(\d{1,2})(?:er|st|nd|rd|th|º)?\.?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})(?:\s*г\.?)?$/u.exec(
      said,
    );
  if (dayFirst) return dated(dayFirst[3] ?? '', months().get(dayFirst[2] ?? '') ?? 0, dayFirst[1] ?? '');
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(said);
  if (monthFirst)
    return dated(monthFirst[3] ?? '', months().get(monthFirst[1] ?? '') ?? 0, monthFirst[2] ?? '');
  return { fault: 'format' };
}

/** What a date that was typed without its year may be followed by. */
const YEARLESS = /^\d{1,2}([./-]|\.\s?)\d{1,2}\.?$/;

/** The same where a year is left out too: 27 Nov, 27/11, 27.11.; the year is the one that brings it nearest to a day. */
export function dateNear(text: string, day: string): ReadDate {
  const read = dateFrom(text);
  const said = inFigures(text);
  if ('date' in read || read.fault === 'ambiguous' || /\d{4}/.test(said)) return read;
  const [, mark] = YEARLESS.exec(said) ?? [];
  const found = [-1, 0, 1].map((more) => {
    const year = Number(day.slice(0, 4)) + more;
    if (said.endsWith('日')) return dateFrom(`${year}年${said}`);
    return dateFrom(mark === undefined ? `${said} ${year}` : `${said.replace(/\.$/, '')}${mark}${year}`);
  });
  const dates = found.flatMap((one) => ('date' in one ? [one.date] : []));
  const [nearest] = dates.sort((a, b) => Math.abs(daysBetween(a, day)) - Math.abs(daysBetween(b, day)));
  return nearest === undefined ? (found[0] ?? read) : { date: nearest };
}

function slashedDate([, first = '', second = '', year = '']: readonly string[]): ReadDate {
  if (first === second) return dated(year, first, second);
  const isDayFirst = Number(first) > 12;
  const isMonthFirst = Number(second) > 12;
  if (!isDayFirst && !isMonthFirst) return { fault: 'ambiguous' };
  return isDayFirst ? dated(year, second, first) : dated(year, first, second);
}

/** A wall time, YYYY-MM-DDTHH:mm: a date as above, and an hour after it. A time of day after noon may be said with pm. */
export function wallFrom(text: string): ReadDate {
  const said = inFigures(text);
  const [, day = '', hour = '', minute = '', half] =
    /^(.*?\d.*?)[,\sT]+(?:a |à )?(\d{1,2})\s?[:.h]\s?(\d{2})(?::\d{2})?\s?(am|pm)?$/i.exec(said) ?? [];
  const read = dateFrom(day);
  if ('fault' in read) return day === '' ? { fault: 'format' } : read;
  const isHalf = half !== undefined;
  const at = isHalf ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  if (at > 23 || Number(minute) > 59 || (isHalf && Number(hour) > 12)) return { fault: 'format' };
  return { date: `${read.date}T${two(at)}:${minute}` };
}
