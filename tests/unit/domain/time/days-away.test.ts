import { expect, test } from 'vitest';
import { daysAway } from '../../../../shared/domain/time/days.ts';

test.each([
  ['2027-03-08T23:30:00.000Z', '2027-03-09T08:00:00.000Z', 'Europe/Vienna', 0],
  ['2027-03-08T22:30:00.000Z', '2027-03-09T08:00:00.000Z', 'Europe/Vienna', 1],
  ['2026-11-29T14:00:00.000Z', '2027-03-08T08:00:00.000Z', 'Europe/Vienna', 99],
  // A day of 23 hours is a day.
  ['2027-03-27T12:00:00.000Z', '2027-03-28T12:00:00.000Z', 'Europe/Vienna', 1],
  ['2027-03-09T08:00:00.000Z', '2027-02-27T08:00:00.000Z', 'Europe/Vienna', -10],
])('from %s to %s in %s: %i', (now, then, zone, days) => {
  expect(daysAway(now, then, zone)).toBe(days);
});
