import { expect, test } from 'vitest';
import { firstDayOf, heldOn } from '../../../../shared/domain/consultations/held-on.ts';

const TODAY = '2024-03-10';

test.each([
  ['the day for which it was planned, where that is over', '2024-03-05T09:00', null, '2024-03-05'],
  ['today, where that is still to come', '2024-03-12T09:00', null, TODAY],
  ['today, where it is today', '2024-03-10T23:00', null, TODAY],
  ['today, where it was planned for no day', null, null, TODAY],
  ['today, where it was put off again since', '2024-03-05T09:00', '2024-03-07', TODAY],
])('a consultation was held on %s', (_what, startWall, stateDate, day) => {
  expect(heldOn({ startWall, stateDate }, TODAY)).toBe(day);
});

test('the first day of a talk is that of its zone or that at home, whichever is earlier', () => {
  const evening = { startWall: '2024-03-05T20:00', startUtc: '2024-03-06T04:00:00.000Z' };
  expect(firstDayOf(evening, 'Europe/Vienna')).toBe('2024-03-05');
  const morning = { startWall: '2024-03-06T08:00', startUtc: '2024-03-05T23:00:00.000Z' };
  expect(firstDayOf(morning, 'America/New_York')).toBe('2024-03-05');
  expect(firstDayOf({ startWall: null, startUtc: null }, 'UTC')).toBeNull();
});
