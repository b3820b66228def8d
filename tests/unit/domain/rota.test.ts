import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rotaDates, unusualLeads, type RotaRule } from '../../../shared/domain/rota.ts';
import { ROTA_RHYTHMS, ROTA_WEEKS, WEEKDAYS } from '../../../shared/domain/vocabulary.ts';

const DAY = 24 * 60 * 60_000;
const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const at = (date: string) => new Date(`${date}T00:00:00Z`);

/** Walks the calendar day by day and takes each that the rule means. */
function naive({ rhythm, weekday, week, from, count }: RotaRule): string[] {
  const months = { month: 1, two_months: 2, three_months: 3 };
  const found: string[] = [];
  let firstMonth: number | null = null;
  let firstDay: number | null = null;
  for (let time = at(from).getTime(); found.length < count; time += DAY) {
    const day = new Date(time);
    if (NAMES[day.getUTCDay()] !== weekday) continue;
    const date = day.toISOString().slice(0, 10);
    if (rhythm === 'week' || rhythm === 'two_weeks') {
      firstDay ??= time;
      const weeks = (time - firstDay) / (7 * DAY);
      if (rhythm === 'week' || weeks % 2 === 0) found.push(date);
      continue;
    }
    const isLast = new Date(time + 7 * DAY).getUTCMonth() !== day.getUTCMonth();
    const place = ['first', 'second', 'third', 'fourth'][Math.ceil(day.getUTCDate() / 7) - 1];
    if (week === 'last' ? !isLast : place !== week) continue;
    const month = day.getUTCFullYear() * 12 + day.getUTCMonth();
    firstMonth ??= month;
    if ((month - firstMonth) % months[rhythm] === 0) found.push(date);
  }
  return found;
}

const rules = fc.record({
  rhythm: fc.constantFrom(...ROTA_RHYTHMS),
  weekday: fc.constantFrom(...WEEKDAYS),
  week: fc.constantFrom(...ROTA_WEEKS),
  from: fc
    .date({ min: at('2023-01-01'), max: at('2032-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  count: fc.integer({ min: 1, max: 24 }),
});

describe('a rota', () => {
  test('has each third Tuesday', () => {
    const rule = {
      rhythm: 'month',
      weekday: 'tuesday',
      week: 'third',
      from: '2027-01-20',
      count: 4,
    } as const;
    expect(rotaDates(rule)).toEqual(['2027-02-16', '2027-03-16', '2027-04-20', '2027-05-18']);
  });

  test('has the days that a walk through the calendar finds', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        expect(rotaDates(rule)).toEqual(naive(rule));
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});

describe('the clocks of other cities', () => {
  const others = ['America/New_York'];

  test('are named in the weeks in which one has changed and the other has not', () => {
    const march = (day: string, before: string) =>
      unusualLeads(`${day}T08:00:00.000Z`, 'Europe/Vienna', { others, before: `${before}T08:00:00.000Z` });
    expect(march('2027-02-16', '2027-01-19')).toEqual([]);
    expect(march('2027-03-16', '2027-02-16')).toEqual([{ zone: 'America/New_York', hours: 5, usual: 6 }]);
    expect(march('2027-04-20', '2027-03-16')).toEqual([]);
  });

  test('are named from the change on where only one ever changes', () => {
    const nairobi = (day: string, before: string | null) =>
      unusualLeads(`${day}T08:00:00.000Z`, 'Africa/Nairobi', { others, before });
    expect(nairobi('2027-03-16', null)).toEqual([]);
    expect(nairobi('2027-03-16', '2027-02-16T08:00:00.000Z')).toEqual([
      { zone: 'America/New_York', hours: 7, usual: 8 },
    ]);
    expect(nairobi('2027-04-20', '2027-03-16T08:00:00.000Z')).toEqual([]);
  });
});
