import { expect, test } from 'vitest';
import { sittingAt } from '../../../renderer/src/state/last-here.ts';

test('what is new is counted from when somebody was last seen before they went away', () => {
  const first = sittingAt(null, '2027-03-08T09:00:00.000Z');
  expect(first).toEqual({ seen: '2027-03-08T09:00:00.000Z', since: null });
  const later = sittingAt(first, '2027-03-08T09:20:00.000Z');
  expect(later).toEqual({ seen: '2027-03-08T09:20:00.000Z', since: null });
  const nextDay = sittingAt(later, '2027-03-09T08:00:00.000Z');
  expect(nextDay.since).toBe('2027-03-08T09:20:00.000Z');
  expect(sittingAt(nextDay, '2027-03-09T08:01:00.000Z').since).toBe('2027-03-08T09:20:00.000Z');
});
