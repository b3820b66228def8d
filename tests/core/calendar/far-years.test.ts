import { expect, test } from 'vitest';
import { likeYear } from '../../../electron/core/exchange/ics/like-year.ts';
import { localTime } from '../../../electron/core/exchange/ics/zone-rules.ts';
import { wallAt } from '../../../shared/domain/time/zones.ts';

const firstDays = (year: number) => [
  new Date(Date.UTC(year, 0, 1)).getUTCDay(),
  new Date(Date.UTC(year, 2, 1)).getUTCDay(),
];

test('no clock is followed further than to 2135: a far year is asked as one with the same days', () => {
  for (let year = 1990; year < 10_000; year += 1) {
    expect(likeYear(year)).toBeLessThanOrEqual(2135);
    expect(firstDays(likeYear(year)), String(year)).toEqual(firstDays(year));
    if (year <= 2135) expect(likeYear(year)).toBe(year);
  }
});

test('what is said of a far year is what its clock shows', () => {
  let said = 0;
  for (const zone of [
    'Europe/Vienna',
    'America/New_York',
    'America/Santiago',
    'Australia/Sydney',
    'Asia/Tokyo',
  ]) {
    for (const year of [2099, 2100, 2400, 9998]) {
      for (let month = 1; month <= 12; month += 1) {
        const utc = `${year}-${String(month).padStart(2, '0')}-25T13:30:00.000Z`;
        const local = localTime(utc, zone);
        if (local === null) continue;
        expect(local, `${zone} ${utc}`).toBe(`${wallAt(utc, zone)}:00`);
        said += 1;
      }
    }
  }
  // Nearly always: at a change of the clock it may be written in UTC.
  expect(said).toBeGreaterThan(5 * 4 * 11);
});
