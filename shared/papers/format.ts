import { precisionOf } from '../domain/time/partial-date.ts';
import { saidDate } from '../domain/time/said-date.ts';
import { listed, localeOf, type Language } from '../domain/languages.ts';
import type { Words } from './words.ts';

/** Making one takes longer than writing a page with it. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>();

export function clockTime(utc: string, zone: string): string {
  const clock =
    CLOCKS.get(zone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  CLOCKS.set(zone, clock);
  return clock.format(Date.parse(utc));
}

export function longDay(utc: string, zone: string, language: Language): string {
  return saidDate(
    language,
    {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    },
    new Date(utc),
  );
}

/** A calendar date, YYYY-MM-DD. */
export function longDate(date: string, language: Language): string {
  return saidDate(
    language,
    {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    },
    new Date(date),
  );
}

/** A day, or the month or the year of which no more is known. */
export function longPartialDate(date: string, language: Language): string {
  const precision = precisionOf(date);
  if (precision === 'day') return longDate(date, language);
  if (precision !== 'month') return date;
  return saidDate(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }, new Date(`${date}-01`));
}

/** From one hour to another on a session's clock. */
export function hours(
  { startUtc, endUtc, zone }: { startUtc: string; endUtc: string; zone: string },
  { t }: Words,
): string {
  return t('hours', { from: clockTime(startUtc, zone), to: clockTime(endUtc, zone) });
}

/** Calendar dates from one to another, what they share said once: '14 and 15 March 2024', '30 March – 2 April 2024'. */
export function dateRange({ from, to }: { from: string; to: string }, { t, language }: Words): string {
  if (from === to) return longDate(from, language);
  const isOfOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const isOfOneYear = from.slice(0, 4) === to.slice(0, 4);
  const [first, last] = isOfOneMonth
    ? ofOneMonth(from, to, language)
    : isOfOneYear
      ? ofOneYear(from, to, language)
      : [longDate(from, language), longDate(to, language)];
  if (!isOfOneMonth) return t('daysOfMonths', { first, last });
  return t(Number(to.slice(8)) - Number(from.slice(8)) === 1 ? 'twoDays' : 'days', { first, last });
}

/** In Chinese the year comes first and is said with the first day; elsewhere it comes last. */
function ofOneMonth(from: string, to: string, language: Language): [string, string] {
  const [first, last] = [longDate(from, language), longDate(to, language)];
  if (language === 'zh') return [first, last.slice(last.indexOf('月') + 1)];
  // Every other language begins with the day: '14', '1er'.
  return [first.slice(0, first.indexOf(' ')), last];
}

function ofOneYear(from: string, to: string, language: Language): [string, string] {
  if (language === 'zh') return [longDate(from, language), dayAndMonth(to, language)];
  return [dayAndMonth(from, language), longDate(to, language)];
}

function dayAndMonth(date: string, language: Language): string {
  return saidDate(language, { timeZone: 'UTC', day: 'numeric', month: 'long' }, new Date(date));
}

/** Date and time together, for "as at". */
export function moment(utc: string, zone: string, language: Language): string {
  return saidDate(
    language,
    {
      timeZone: zone,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
    new Date(utc),
  );
}

export function languageNames(languages: readonly Language[], language: Language): string {
  const names = new Intl.DisplayNames(localeOf(language), { type: 'language' });
  return listed(
    language,
    languages.map((one) => names.of(one) ?? one),
  );
}
