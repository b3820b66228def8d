import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTimes, nextTime } from '../../../../shared/domain/history/clock.ts';
import type { LogicalTime } from '../../../../shared/domain/history/logged.ts';

describe('The clock of a log', () => {
  test('takes the time of day where that is later, and counts on where it is not', () => {
    expect(nextTime(null, 1000)).toEqual({ ms: 1000, tick: 0 });
    expect(nextTime({ ms: 1000, tick: 4 }, 1001)).toEqual({ ms: 1001, tick: 0 });
    expect(nextTime({ ms: 1000, tick: 4 }, 1000)).toEqual({ ms: 1000, tick: 5 });
    expect(nextTime({ ms: 1000, tick: 4 }, 3)).toEqual({ ms: 1000, tick: 5 });
  });

  test('rises with every reading, whatever the laptop says the time is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2 }), (readings) => {
        let last: LogicalTime | null = null;
        for (const now of readings) {
          const next = nextTime(last, now);
          expect(next.ms).toBeGreaterThanOrEqual(now);
          if (last) expect(compareTimes(next, last)).toBeGreaterThan(0);
          last = next;
        }
      }),
      { seed: 20_240_301 },
    );
  });
});
