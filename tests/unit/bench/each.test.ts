import { expect, test } from 'vitest';
import type { Outcome } from '../../bench/compare.ts';
import { measureEach } from '../../bench/each.ts';

const outcome = (name: string): Outcome => ({
  name,
  baseline: 'another',
  target: 1,
  unit: 'ms',
  runs: 1,
  value: 1,
  spread: 0,
  subject: 1,
  reference: 1,
  met: true,
});

test('a scenario that fails is named, and takes no figure of another with it', async () => {
  const told: string[] = [];
  const result = await measureEach(
    ['first', 'broken', 'last'],
    (name) =>
      name === 'broken' ? Promise.reject(new Error('no workspace')) : Promise.resolve([outcome(name)]),
    {
      onMeasured: (name, { own, soFar }) => void told.push(`${name} ${own.length} of ${soFar.length}`),
      onFailed: (name, error) => void told.push(`${name}: ${String(error)}`),
    },
  );
  expect(told).toEqual(['first 1 of 1', 'broken: Error: no workspace', 'last 1 of 2']);
  expect(result.failed).toEqual(['broken']);
  expect(result.outcomes.map(({ name }) => name)).toEqual(['first', 'last']);
});
