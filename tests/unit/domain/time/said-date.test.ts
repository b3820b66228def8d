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
