import { expect, test } from 'vitest';
import { compare, median, quantile } from '../../bench/compare.ts';
import { table } from '../../bench/report.ts';

test('a quantile lies between the values on either side of it', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
  expect(() => median([])).toThrow('a quantile of no values');
});

test('subject and baseline are measured by turns, and the ratio is that of the pairs', async () => {
  const order: string[] = [];
  const outcome = await compare(
    { name: 'a thing', baseline: 'another', target: 1.5, unit: 'ratio', runs: 4 },
    () => (order.push('ours'), 30),
    () => (order.push('theirs'), 20),
    { warmUps: 1 },
  );
  expect(order.join(' ')).toBe('theirs ours theirs ours ours theirs theirs ours ours theirs');
  expect(outcome).toMatchObject({ value: 1.5, spread: 0, subject: 30, reference: 20, met: true });
});

test('the table says in so many words which target is missed', async () => {
  const missed = await compare(
    { name: 'a slow thing', baseline: 'another', target: 1.2, unit: 'ratio', runs: 3 },
    () => 20,
    () => 10,
  );
  const [head = '', , row = ''] = table([missed]).split('\n');
  expect(head).toContain('| target');
  expect(row).toContain('a slow thing');
  expect(row).toContain('**no**');
});
