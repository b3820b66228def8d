/** The plan of a rota beside a model of it that walks the calendar and reads each clock as the platform shows it. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { ROTA_RHYTHMS, ROTA_WEEKS, WEEKDAYS } from '../../../shared/domain/vocabulary.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';

type Rule = InputOf<'rota.plan'> & { readonly zone: string; readonly startTime: string };

const VIENNA = 'Europe/Vienna';
const NEW_YORK = 'America/New_York';
/** Both change their clocks on other Sundays; of the rest some never do, one half an hour off, one in the other half of the year. */
const ZONES = [VIENNA, NEW_YORK, 'Africa/Nairobi', 'Asia/Kolkata', 'Australia/Sydney'];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NAMES = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKS_APART: Readonly<Record<string, number>> = { week: 1, two_weeks: 2 };
const MONTHS_APART: Readonly<Record<string, number>> = { month: 1, two_months: 2, three_months: 3 };

let core: TestCore;
let groupId: string;
beforeEach(async () => {
  core = await openTestCore('2027-01-10T12:00:00.000Z');
  core.call('workspace.setHomeZone', { zone: VIENNA });
  groupId = core.create('workingGroup', { number: '1', name: { en: 'Working Group 1' }, zone: VIENNA });
});

const clocks = new Map<string, Intl.DateTimeFormat>();
/** What the clock of a zone shows at an instant: YYYY-MM-DD HH:mm. */
function shown(time: number, zone: string): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  return clock.format(time);
}

/** Each instant at which a clock shows a time: none where it jumps over it, two where it is set back. */
function instantsOf(date: string, time: string, zone: string): number[] {
  const asIf = Date.parse(`${date}T${time}:00Z`);
  const offsets = Array.from({ length: (28 * 60) / 15 + 1 }, (_, at) => at * 15 - 14 * 60);
  return offsets
    .map((ahead) => asIf - ahead * MINUTE)
    .filter((instant) => shown(instant, zone) === `${date} ${time}`)
    .sort((a, b) => a - b);
}

/** How many hours one clock is ahead of another. */
function apart(zone: string, other: string, instant: number): number {
  const wall = (of: string): number => Date.parse(`${shown(instant, of).replace(' ', 'T')}:00Z`);
  return (wall(zone) - wall(other)) / HOUR;
}

/** Walks from day to day and takes those that the words of the rule mean. */
function daysOf({ rhythm, weekday, week, from, count }: Rule): string[] {
  const found: string[] = [];
  let first: Date | null = null;
  for (let time = Date.parse(`${from}T00:00:00Z`); found.length < count; time += DAY) {
    const day = new Date(time);
    if (NAMES[day.getUTCDay()] !== weekday) continue;
    const weeks = WEEKS_APART[rhythm];
    const isLast = new Date(time + 7 * DAY).getUTCMonth() !== day.getUTCMonth();
    const place = ['first', 'second', 'third', 'fourth'][Math.floor((day.getUTCDate() - 1) / 7)];
    if (weeks === undefined && (week === 'last' ? !isLast : place !== week)) continue;
    first ??= day;
    const months =
      (day.getUTCFullYear() - first.getUTCFullYear()) * 12 + day.getUTCMonth() - first.getUTCMonth();
    const isDue =
      weeks === undefined
        ? months % (MONTHS_APART[rhythm] ?? 1) === 0
        : ((time - first.getTime()) / (7 * DAY)) % weeks === 0;
    if (isDue) found.push(day.toISOString().slice(0, 10));
  }
  return found;
}

/** What is to be said of each date: the instant of the typed hour by the clock of its place, and the clocks that are not as far as usual. */
function modelOf(rule: Rule) {
  const { zone, startTime, minutes } = rule;
  let before: number | null = null;
  return daysOf(rule).map((date) => {
    const [instant, second] = instantsOf(date, startTime, zone);
    if (instant === undefined || second !== undefined) {
      return {
        date,
        startUtc: null,
        endUtc: null,
        clock: instant === undefined ? 'skipped' : 'twice',
        leads: [],
      };
    }
    const last = before ?? instant;
    before = instant;
    const leads = [VIENNA, NEW_YORK].flatMap((other) => {
      if (other === zone) return [];
      const year = new Date(instant).getUTCFullYear();
      const winter = apart(zone, other, Date.UTC(year, 0, 15, 12));
      const summer = apart(zone, other, Date.UTC(year, 6, 15, 12));
      const usual = winter === summer ? winter : apart(zone, other, last);
      const hours = apart(zone, other, instant);
      return hours === usual ? [] : [{ zone: other, hours, usual }];
    });
    return {
      date,
      startUtc: new Date(instant).toISOString(),
      endUtc: new Date(instant + minutes * MINUTE).toISOString(),
      clock: 'one',
      leads,
    };
  });
}

const planOf = (rule: Rule) =>
  core
    .call('rota.plan', rule)
    .map(({ date, startUtc, endUtc, clock, leads }) => ({ date, startUtc, endUtc, clock, leads }));

const ruleOf = (values: Partial<Rule>): Rule => ({
  groupId,
  title: { en: 'Meeting' },
  rhythm: 'month',
  weekday: 'tuesday',
  week: 'third',
  from: '2027-01-01',
  count: 12,
  startTime: '09:00',
  minutes: 90,
  zone: VIENNA,
  status: 'confirmed',
  ...values,
});

describe('The plan of a rota is what a walk through the calendar and its clocks finds', () => {
  test.each(ZONES)('each third Tuesday at nine in %s, for five years', (zone) => {
    const rule = ruleOf({ zone, from: '2024-01-01', count: 60 });
    expect(planOf(rule)).toEqual(modelOf(rule));
  });

  test('between Vienna and New York March is marked, where the clocks have changed on one side alone', () => {
    const marked = (zone: string) =>
      modelOf(ruleOf({ zone })).flatMap(({ date, leads }) => (leads.length > 0 ? [date] : []));
    expect(marked(VIENNA)).toEqual(['2027-03-16']);
    expect(marked(NEW_YORK)).toEqual(['2027-03-16']);
    expect(marked('Africa/Nairobi')).toEqual(['2027-03-16', '2027-04-20', '2027-11-16']);
  });

  test('for any rule, at any hour, also one that a clock skips or shows twice', () => {
    const rules = fc.record({
      zone: fc.constantFrom(...ZONES),
      rhythm: fc.constantFrom(...ROTA_RHYTHMS),
      weekday: fc.oneof(fc.constant('sunday' as const), fc.constantFrom(...WEEKDAYS)),
      week: fc.constantFrom(...ROTA_WEEKS),
      from: fc
        .date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      count: fc.integer({ min: 1, max: 30 }),
      startTime: fc.constantFrom('00:00', '01:30', '02:00', '02:30', '03:00', '09:00', '23:45'),
      minutes: fc.constantFrom(30, 90, 180),
    });
    const clocksSeen = new Set<string>();
    let marked = 0;
    fc.assert(
      fc.property(rules, (values) => {
        const model = modelOf(ruleOf(values));
        for (const { clock, leads } of model) {
          clocksSeen.add(clock);
          marked += leads.length;
        }
        expect(planOf(ruleOf(values))).toEqual(model);
      }),
      { seed: 1044, numRuns: 150 },
    );
    expect([...clocksSeen].sort()).toEqual(['one', 'skipped', 'twice']);
    expect(marked).toBeGreaterThan(100);
  });
});
