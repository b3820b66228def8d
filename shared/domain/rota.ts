/** Dates that come again: each third Tuesday of a month, every second Monday. Dates are YYYY-MM-DD. */
import { dayBy } from './time/whole-days.ts';
import { hoursApart } from './time/zones.ts';
import { ROTA_WEEKS, WEEKDAYS, type RotaRhythm, type RotaWeek, type Weekday } from './vocabulary.ts';

export interface RotaRule {
  readonly rhythm: RotaRhythm;
  readonly weekday: Weekday;
  /** Which one of its month; of no matter where the rhythm goes by weeks. */
  readonly week: RotaWeek;
  /** No date is before it. */
  readonly from: string;
  readonly count: number;
}

const WEEKS = { week: 1, two_weeks: 2 } as const;
const MONTHS = { month: 1, two_months: 2, three_months: 3 } as const;

/** The dates of a rota in their order: as many as are asked for, fewer where the calendar ends. */
export function rotaDates(rule: RotaRule): string[] {
  const { rhythm } = rule;
  const dates =
    rhythm === 'week' || rhythm === 'two_weeks'
      ? byWeeks(rule, WEEKS[rhythm])
      : byMonths(rule, MONTHS[rhythm]);
  return dates.filter((date) => date.length === 10);
}

function byWeeks({ weekday, from, count }: RotaRule, every: number): string[] {
  const first = dayBy(from, daysUntil(from, weekday));
  return Array.from({ length: count }, (_, at) => dayBy(first, at * every * 7));
}

function byMonths(rule: RotaRule, every: number): string[] {
  const [year = 0, month = 1] = rule.from.split('-').map(Number);
  const inMonth = (after: number): string => {
    const months = year * 12 + (month - 1) + after;
    return dateIn(Math.floor(months / 12), (months % 12) + 1, rule);
  };
  // Where its day has gone by already, the first is that of the next month.
  const start = inMonth(0) < rule.from ? 1 : 0;
  return Array.from({ length: rule.count }, (_, at) => inMonth(start + at * every));
}

/** The day of a month that a rule means; each month has it, for nobody asks for a fifth one. */
function dateIn(year: number, month: number, { weekday, week }: RotaRule): string {
  const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  const one = dayBy(first, daysUntil(first, weekday));
  if (week !== 'last') return dayBy(one, ROTA_WEEKS.indexOf(week) * 7);
  const fifth = dayBy(one, 28);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : dayBy(one, 21);
}

/** From a date to the next such day of the week, itself included. */
function daysUntil(date: string, weekday: Weekday): number {
  // Day 0 of the platform is a Sunday.
  const there = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return (WEEKDAYS.indexOf(weekday) - there + 7) % 7;
}

/** How many hours a clock is ahead of another one, and what it mostly is. */
export interface Lead {
  readonly zone: string;
  readonly hours: number;
  /** In the other weeks of the year; of two that never keep their distance, what it was the time before. */
  readonly usual: number;
}

/**
 * Of other clocks those that are not as far from a zone as usual at an instant: in the weeks in which one has changed and
 * the other has not, or, where only one ever changes, from the change on.
 *
 * @param before the instant of the time before; null for the first
 */
export function unusualLeads(
  utc: string,
  zone: string,
  { others, before }: { readonly others: readonly string[]; readonly before: string | null },
): Lead[] {
  const year = utc.slice(0, 4);
  return others.flatMap((other) => {
    const hours = hoursApart(zone, other, utc);
    const winter = hoursApart(zone, other, `${year}-01-15T12:00:00.000Z`);
    const summer = hoursApart(zone, other, `${year}-07-15T12:00:00.000Z`);
    const usual = winter === summer ? winter : hoursApart(zone, other, before ?? utc);
    return hours === usual ? [] : [{ zone: other, hours, usual }];
  });
}
