import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isWholeDays,
  startOfDay,
  wallsOf,
  wholeDaysOf,
  dayBy,
} from '../../../../shared/domain/time/whole-days.ts';

/** Vienna; New York; the ones whose clocks are put forward at midnight, or back over it. */
const ZONES = [
  'Europe/Vienna',
  'America/New_York',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Havana',
  'America/Santiago',
];

const anyDay = fc.integer({ min: 0, max: 365 * 6 }).map((days) => dayBy('2023-01-01', days));

describe('A slot without hours', () => {
  test('is from a midnight to a later one, and nothing else', () => {
    const slot = { startWall: '2024-03-14T00:00', endWall: '2024-03-16T00:00' };
    expect(isWholeDays(slot)).toBe(true);
    expect(isWholeDays({ ...slot, endWall: '2024-03-14T00:00' })).toBe(false);
    expect(isWholeDays({ ...slot, startWall: '2024-03-14T00:05' })).toBe(false);
    expect(isWholeDays({ ...slot, endWall: '2024-03-15T23:59' })).toBe(false);
  });

  test('is found in its instants in every zone, on days of every length', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(9), fc.constantFrom(...ZONES), (first, more, zone) => {
        const days = { first, last: dayBy(first, more) };
        const [start, end] = [startOfDay(first, zone), startOfDay(dayBy(days.last, 1), zone)];
        expect(wholeDaysOf(start, end, zone)).toEqual(days);
        expect(isWholeDays(wallsOf(days))).toBe(true);
        const later = new Date(Date.parse(start) + 5 * 60_000).toISOString();
        expect(wholeDaysOf(later, end, zone)).toBeNull();
      }),
      { seed: 1582, numRuns: 400 },
    );
  });
});
