import { expect, test } from 'vitest';
import { remainingTime } from '../../../shared/domain/jobs.ts';

test('how long a job still takes is said once it has gone far enough to know', () => {
  expect(remainingTime(900, 50, 100)).toBeNull();
  expect(remainingTime(5_000, 4, 100)).toBeNull();
  expect(remainingTime(5_000, 50, null)).toBeNull();
  expect(remainingTime(5_000, 0, 0)).toBeNull();
  expect(remainingTime(5_000, 50, 100)).toBe(5_000);
  expect(remainingTime(5_000, 100, 100)).toBe(0);
});
