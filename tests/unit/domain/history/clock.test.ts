import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatStamp, nextStamp, parseStamp, type Stamp } from '../../../../shared/domain/history/clock.ts';

test('stamps rise, as text too, however the clock of the laptop jumps', () => {
  const anyNow = fc
    .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
    .map((time) => new Date(time).toISOString());
  const stuck = fc.constantFrom('2024-03-01T12:00:00.000Z', '2024-03-01T12:00:00.001Z');
  fc.assert(
    fc.property(fc.array(fc.oneof(anyNow, stuck), { minLength: 2, maxLength: 60 }), (nows) => {
      let last: Stamp | null = null;
      let text = '';
      for (const now of nows) {
        const next: Stamp = nextStamp(last, now, 'laptop');
        const nextText = formatStamp(next);
        expect(nextText > text).toBe(true);
        expect(next.instant >= now).toBe(true);
        expect(parseStamp(nextText)).toEqual(next);
        last = next;
        text = nextText;
      }
    }),
    { seed: 12, numRuns: 200 },
  );
});

test('a stamp comes after that of another laptop whose clock is ahead', () => {
  const theirs: Stamp = { instant: '2027-01-01T00:00:00.000Z', counter: 3, replica: 'zzz' };
  const mine = nextStamp(theirs, '2024-03-01T12:00:00.000Z', 'aaa');
  expect(mine).toEqual({ instant: '2027-01-01T00:00:00.000Z', counter: 4, replica: 'aaa' });
  expect(formatStamp(mine) > formatStamp(theirs)).toBe(true);
});

test('counters sort as numbers', () => {
  const stamps = [2, 10, 999, 1000].map((counter) =>
    formatStamp({ instant: '2024-03-01T12:00:00.000Z', counter, replica: 'a' }),
  );
  expect(stamps.toSorted()).toEqual(stamps);
});

test.each(['', '2024-03-01T12:00:00.000Z', '2024-03-01T12:00:00.000Z#000001'])(
  '"%s" is not a stamp',
  (text) => {
    expect(() => parseStamp(text)).toThrow(RangeError);
  },
);
