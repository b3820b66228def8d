import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endOfDay } from '../../../../shared/domain/time/days.ts';
import { createZoneClock } from '../../../../shared/domain/time/zone-clock.ts';
import {
  addMinutes,
  hoursApart,
  isDate,
  isZone,
  minutesBetween,
  offsetMinutes,
  resolveWall,
  wallAt,
} from '../../../../shared/domain/time/zones.ts';

const VIENNA = 'Europe/Vienna';
const NEW_YORK = 'America/New_York';
/** Half an hour of summer time; three quarters of an hour from the full one; a day that was left out; no summer time. */
const ODD = ['Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Nairobi', 'America/St_Johns'];
const ZONES = [VIENNA, NEW_YORK, ...ODD, 'UTC'];

test.each([
  ['2024-10-26', VIENNA, '2024-10-26T22:00:00.000Z'],
  ['2024-10-27', VIENNA, '2024-10-27T23:00:00.000Z'],
  // Where the last hour of a day comes twice, and on the last day that there is.
  ['2024-03-23', 'America/Asuncion', '2024-03-24T04:00:00.000Z'],
  ['9999-12-31', VIENNA, '9999-12-31T23:00:00.000Z'],
])('the day %s in %s ends at %s', (day, zone, end) => {
  expect(endOfDay(day, zone)).toBe(end);
});

describe('a wall time that the clock skips', () => {
  test.each([
    { zone: VIENNA, wall: '2024-03-31T02:00', before: '2024-03-31T01:59', after: '2024-03-31T03:00' },
    { zone: VIENNA, wall: '2024-03-31T02:59', before: '2024-03-31T01:59', after: '2024-03-31T03:00' },
    { zone: NEW_YORK, wall: '2024-03-10T02:30', before: '2024-03-10T01:59', after: '2024-03-10T03:00' },
    {
      zone: 'Australia/Lord_Howe',
      wall: '2024-10-06T02:15',
      before: '2024-10-06T01:59',
      after: '2024-10-06T02:30',
    },
    { zone: 'Pacific/Apia', wall: '2011-12-30T12:00', before: '2011-12-29T23:59', after: '2011-12-31T00:00' },
  ])('is told with its neighbours: $wall in $zone', ({ zone, wall, before, after }) => {
    expect(resolveWall(wall, zone)).toEqual({ kind: 'skipped', before, after });
    for (const neighbour of [before, after]) expect(resolveWall(neighbour, zone).kind).toBe('one');
  });
});

describe('a wall time that the clock shows twice', () => {
  test.each([
    { zone: VIENNA, wall: '2024-10-27T02:00', first: '2024-10-27T00:00', second: '2024-10-27T01:00' },
    { zone: NEW_YORK, wall: '2024-11-03T01:59', first: '2024-11-03T05:59', second: '2024-11-03T06:59' },
    {
      zone: 'Australia/Lord_Howe',
      wall: '2024-04-07T01:45',
      first: '2024-04-06T14:45',
      second: '2024-04-06T15:15',
    },
  ])('is told with both of its instants: $wall in $zone', ({ zone, wall, first, second }) => {
    const expected = { kind: 'twice', first: `${first}:00.000Z`, second: `${second}:00.000Z` } as const;
    expect(resolveWall(wall, zone)).toEqual(expected);
    for (const instant of [expected.first, expected.second]) expect(wallAt(instant, zone)).toBe(wall);
  });

  test.each([
    [VIENNA, '2024-10-27T01:59', '2024-10-26T23:59:00.000Z'],
    [VIENNA, '2024-10-27T03:00', '2024-10-27T02:00:00.000Z'],
    ['Australia/Lord_Howe', '2024-04-07T02:00', '2024-04-06T15:30:00.000Z'],
  ])('is not its neighbour: in %s, %s', (zone, wall, utc) => {
    expect(resolveWall(wall, zone)).toEqual({ kind: 'one', utc });
  });
});

describe('zones with offsets of their own', () => {
  test('are read to the minute', () => {
    expect(resolveWall('2024-03-15T10:00', 'Asia/Kathmandu')).toEqual({
      kind: 'one',
      utc: '2024-03-15T04:15:00.000Z',
    });
    expect(wallAt('2024-07-01T00:00:00.000Z', 'Australia/Lord_Howe')).toBe('2024-07-01T10:30');
    expect(wallAt('2024-01-01T00:00:00.000Z', 'Australia/Lord_Howe')).toBe('2024-01-01T11:00');
  });
});

describe('Vienna and New York', () => {
  test('are five hours apart for three weeks in spring and one in autumn, and six at all other times', () => {
    const apart = Array.from({ length: 366 }, (_, day) => {
      const noon = new Date(Date.UTC(2024, 0, 1 + day, 12)).toISOString();
      return { day: noon.slice(0, 10), hours: hoursApart(VIENNA, NEW_YORK, noon) };
    });
    const five = apart.filter(({ hours }) => hours === 5).map(({ day }) => day);
    expect(new Set(apart.map(({ hours }) => hours))).toEqual(new Set([5, 6]));
    expect(five.length).toBe(21 + 7);
    expect([five[0], five[20], five[21], five.at(-1)]).toEqual([
      '2024-03-10',
      '2024-03-30',
      '2024-10-27',
      '2024-11-02',
    ]);
  });

  test.each(['2023-03-13', '2024-03-14', '2025-03-10', '2026-03-09'])(
    'are five hours apart in the week of CND from %s',
    (day) => {
      expect(hoursApart(VIENNA, NEW_YORK, `${day}T12:00:00.000Z`)).toBe(5);
    },
  );
});

/** To the minute, over the years in which the clocks of all the zones have done what they do. */
const anyInstant = fc
  .integer({ min: Date.UTC(2010, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString());
/** The hours around changes of the clock, which chance would hardly ever hit. */
const nearChange = fc
  .tuple(
    fc.constantFrom(
      '2024-03-31T01:00',
      '2024-10-27T01:00',
      '2024-03-10T07:00',
      '2024-11-03T06:00',
      '2024-10-05T15:30',
      '2024-04-06T15:00',
      '2011-12-30T10:00',
    ),
    fc.integer({ min: -48 * 60, max: 48 * 60 }),
  )
  .map(([change, minutes]) => addMinutes(`${change}:00.000Z`, minutes));

test('an instant shown in any zone is the same instant', () => {
  fc.assert(
    fc.property(fc.oneof(anyInstant, nearChange), fc.constantFrom(...ZONES), (utc, zone) => {
      const resolved = resolveWall(wallAt(utc, zone), zone);
      const meant =
        resolved.kind === 'one'
          ? [resolved.utc]
          : resolved.kind === 'twice'
            ? [resolved.first, resolved.second]
            : [];
      expect(meant).toContain(utc);
    }),
    { seed: 31, numRuns: 1000 },
  );
});

test('a clock kept for many instants says what is said of each of them', () => {
  const clocks = new Map(ZONES.map((zone) => [zone, createZoneClock(zone)]));
  fc.assert(
    fc.property(fc.oneof(anyInstant, nearChange), fc.constantFrom(...ZONES), (utc, zone) => {
      const clock = clocks.get(zone);
      const offset = offsetMinutes(utc, zone);
      expect(clock?.offset(utc)).toBe(offset);
      const steady = clock?.steadyOffset(utc) ?? null;
      if (steady === null) return;
      expect(steady).toBe(offset);
      expect(resolveWall(wallAt(utc, zone), zone).kind).toBe('one');
    }),
    { seed: 31, numRuns: 1000 },
  );
});

test('a clock is steady on most days and not beside a change', () => {
  const clock = createZoneClock(VIENNA);
  expect(clock.steadyOffset('2024-03-15T12:00:00.000Z')).toBe(60);
  expect(clock.steadyOffset('2024-03-31T12:00:00.000Z')).toBeNull();
  expect(clock.steadyOffset('2024-03-30T12:00:00.000Z')).toBeNull();
});

describe('what is no time', () => {
  test.each(['2024-02-30T10:00', '2023-02-29T10:00', '2024-04-31T10:00', '2024-13-01T10:00', 'tomorrow', ''])(
    'is refused: %s',
    (wall) => {
      expect(() => resolveWall(wall, VIENNA)).toThrow(RangeError);
    },
  );

  test('is told from a date on the calendar', () => {
    const dates = ['2024-02-29', '2023-02-29', '2024-12-31', '2024-02-30', '2024-00-10', '2024-1-1', ''];
    expect(dates.filter(isDate)).toEqual(['2024-02-29', '2024-12-31']);
  });

  test('is refused in a zone that does not exist', () => {
    expect(() => offsetMinutes('2024-03-15T10:00:00.000Z', 'Europe/Wien')).toThrow(RangeError);
    expect(
      [
        'Europe/Vienna',
        'UTC',
        'Europe/Kiev',
        'Europe/Wien',
        '+01:00',
        '',
        'constructor',
        'Nowhere+02:00',
      ].filter(isZone),
    ).toEqual(['Europe/Vienna', 'UTC', 'Europe/Kiev']);
  });
});

test('minutes are counted over a change of the clock as they pass', () => {
  expect(minutesBetween('2024-03-31T00:30:00.000Z', '2024-03-31T01:30:00.000Z')).toBe(60);
  expect(minutesBetween('2024-03-31T01:30:00.000Z', '2024-03-31T00:30:00.000Z')).toBe(-60);
  expect(addMinutes('2024-02-28T23:30:00.000Z', 60)).toBe('2024-02-29T00:30:00.000Z');
});
