import { expect, test } from 'vitest';
import { recentFrom } from '../../../renderer/src/features/deeds/recent.ts';

test.each([
  ['today', '2026-11-30', '2026-11-30'],
  ['yesterday', '2027-01-01', '2026-12-31'],
  ['week', '2026-11-30', '2026-11-30'],
  ['week', '2026-12-06', '2026-11-30'],
  ['week', '2027-01-01', '2026-12-28'],
] as const)('%s begins, on %s, with %s', (name, today, first) => {
  expect(recentFrom(name, today)).toBe(first);
});
