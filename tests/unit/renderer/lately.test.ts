import { expect, test } from 'vitest';
import { lately } from '../../../renderer/src/i18n/format.ts';

test('what was saved today is said by its hour, what was saved on another day there with its day', () => {
  const now = new Date('2024-03-14T22:30:00.000Z');
  const said = (instant: string, zone: string) => lately('en', instant, { now, zone });
  expect(said('2024-03-14T03:00:00.000Z', 'Europe/Vienna')).toBe('04:00');
  expect(said('2024-03-13T22:59:00.000Z', 'Europe/Vienna')).toBe('13 Mar 2024, 23:59');
  // The same moment is of today in one place and of yesterday in another.
  expect(said('2024-03-14T03:00:00.000Z', 'America/New_York')).toBe('13 Mar 2024, 23:00');
});

test('in Arabic a day and its hour are parted by an Arabic comma', () => {
  const now = new Date('2024-03-14T22:30:00.000Z');
  const said = lately('ar', '2024-03-13T22:59:00.000Z', { now, zone: 'Europe/Vienna' });
  expect(said).toMatch(/2024، 23:59$/);
});
