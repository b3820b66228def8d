import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BY_HAND, superfluous } from '../../../shared/domain/backups.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2024-01-01T18:00:00.000Z');

/** After all of them, unless a test says otherwise. */
const NOW = new Date(START + 10_000 * DAY_MS).toISOString();

function taken(day: number, reason = 'daily', hour = 0) {
  const takenAt = new Date(START + day * DAY_MS + hour * 3_600_000).toISOString();
  return { id: `${takenAt} ${reason}`, takenAt, reason };
}

const keptDays = (backups: readonly ReturnType<typeof taken>[]): string[] => {
  const gone = new Set(superfluous(backups, NOW).map(({ id }) => id));
  return backups.filter(({ id }) => !gone.has(id)).map(({ takenAt }) => takenAt.slice(0, 10));
};

describe('of the backups of two years, one a day', () => {
  const all = Array.from({ length: 730 }, (_, day) => taken(day));
  test('the last seven days, the ends of the weeks and of the months before them are kept', () => {
    const days = [
      '2025-01-31 2025-02-28 2025-03-31 2025-04-30 2025-05-31 2025-06-30 2025-07-31 2025-08-31 2025-09-30 2025-10-31 2025-11-30',
      '2025-12-14 2025-12-21',
      '2025-12-24 2025-12-25 2025-12-26 2025-12-27 2025-12-28 2025-12-29 2025-12-30',
    ];
    expect(keptDays(all)).toEqual(days.join(' ').split(' '));
  });
});

describe('a backup', () => {
  test('that a clock dated years ahead takes the place of no right one, and those are thinned as well', () => {
    const right = Array.from({ length: 7 }, (_, day) => taken(day));
    const ahead = Array.from({ length: 30 }, (_, day) => taken(day + 2_000));
    const now = taken(6).takenAt;
    const gone = superfluous([...ahead, ...right], now);
    expect(gone.filter((one) => right.includes(one))).toEqual([]);
    expect(ahead.filter((one) => !gone.includes(one)).length).toBeLessThan(15);
  });

  test('of a day gives way to a later one of that day', () => {
    expect(superfluous([taken(0, 'daily', 1), taken(0, 'daily', 3)], NOW)).toEqual([taken(0, 'daily', 1)]);
  });

  test('that a person asked for stays, up to a dozen', () => {
    const asked = Array.from({ length: 14 }, (_, day) => taken(day, BY_HAND));
    expect(superfluous(asked, NOW).map(({ id }) => id)).toEqual([taken(1, BY_HAND).id, taken(0, BY_HAND).id]);
  });

  test('is always kept where it is the latest, and thinning twice lets go of nothing more', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 80 }),
        (days) => {
          const all = days.map((day) => taken(day));
          const gone = new Set(superfluous(all, NOW).map(({ id }) => id));
          const kept = all.filter(({ id }) => !gone.has(id));
          expect(gone.has(taken(Math.max(...days)).id)).toBe(false);
          expect(superfluous(kept, NOW)).toEqual([]);
          expect(kept.length).toBeLessThanOrEqual(23);
        },
      ),
      { seed: 12 },
    );
  });
});

test('the latest of a day takes the place of the former one, and of none that was taken before a restore', () => {
  const taken = (takenAt: string, reason: string) => ({ id: takenAt, takenAt, reason });
  const gone = superfluous(
    [
      taken('2026-11-20T09:00:00.000Z', 'daily'),
      taken('2026-11-20T11:00:00.000Z', 'daily'),
      taken('2026-11-20T12:00:00.000Z', 'before-restore'),
    ],
    '2026-11-20T13:00:00.000Z',
  );
  expect(gone.map(({ id }) => id)).toEqual(['2026-11-20T09:00:00.000Z']);
});
