import { describe, expect, test } from 'vitest';
import { clockJump } from '../../../../shared/domain/time/clock-jump.ts';

const LAST = '2026-11-20T09:00:00.000Z';

describe('a clock', () => {
  test.each([
    ['of the same day', '2026-11-20T18:00:00.000Z', null],
    ['of a laptop an hour or two behind the one that wrote last', '2026-11-20T07:00:00.000Z', null],
    ['after a year without a meeting', '2027-11-25T09:00:00.000Z', null],
    ['of a battery that ran out', '2019-01-01T00:00:00.000Z', 'behind'],
    ['that was set to another century', '2099-01-01T00:00:00.000Z', 'ahead'],
  ])('%s', (_which, now, said) => {
    expect(clockJump(LAST, now)).toBe(said);
  });

  test('has nothing to be compared with where nothing was ever written', () => {
    expect(clockJump(null, '2099-01-01T00:00:00.000Z')).toBeNull();
  });
});
