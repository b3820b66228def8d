import { expect, test } from 'vitest';
import { partialDateFrom, precisionOf } from '../../../../shared/domain/time/partial-date.ts';

test('a day, a month and a year are told apart, and nothing else is one', () => {
  expect(precisionOf('2024-05-20')).toBe('day');
  expect(precisionOf('2024-05')).toBe('month');
  expect(precisionOf('2024')).toBe('year');
  for (const text of ['', '24', '2024-13', '2024-00', '2024-02-30', '2024-5', '05/2024']) {
    expect(precisionOf(text), text).toBeNull();
  }
});

test('months are read as people write them', () => {
  expect(['5/2024', '05.2024', '2024-5', ' 2024 ', '2024/05'].map(partialDateFrom)).toEqual([
    '2024-05',
    '2024-05',
    '2024-05',
    '2024',
    '2024-05',
  ]);
  expect(partialDateFrom('May 2024')).toBeNull();
  expect(partialDateFrom('13/2024')).toBeNull();
});
