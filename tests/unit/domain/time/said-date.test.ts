import { expect, test } from 'vitest';
import { saidDate } from '../../../../shared/domain/time/said-date.ts';

const LONG = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

test('the first of a month is its first in French, and a figure elsewhere', () => {
  const first = new Date('2023-09-01T00:00:00Z');
  expect(saidDate('fr', LONG, first)).toBe('1er septembre 2023');
  expect(saidDate('fr', LONG, new Date('2023-09-11T00:00:00Z'))).toBe('11 septembre 2023');
  expect(saidDate('fr', { ...LONG, month: '2-digit' }, first)).not.toContain('er');
  expect(saidDate('en', LONG, first)).toBe('1 September 2023');
});

test('a date with its whole month is as the United Nations write it', () => {
  const day = new Date('2024-03-15T00:00:00Z');
  const withWeekday = { ...LONG, weekday: 'long' } as const;
  expect(saidDate('en', withWeekday, day)).toBe('Friday, 15 March 2024');
  expect(saidDate('ru', withWeekday, day)).toBe('пятница, 15 марта 2024\u00a0года');
  expect(saidDate('ar', withWeekday, day)).toBe('الجمعة، 15 آذار/مارس 2024');
  expect(saidDate('ar', { ...LONG, month: 'short' }, day)).toBe('15 مارس 2024');
});

test('each month has both of its Arabic names', () => {
  for (let month = 0; month < 12; month += 1) {
    expect(saidDate('ar', LONG, new Date(Date.UTC(2024, month, 15)))).toMatch(/^15 .+\/\p{L}+ 2024$/u);
  }
});
