import { expect, test } from 'vitest';
import { releaseLabel } from '../../../../shared/domain/release/label.ts';

test('the first release is 1, and each later one a revision of it', () => {
  expect([0, 1, 2, 10].map((earlier) => releaseLabel('public', earlier, 'A'))).toEqual([
    '1',
    '1/Rev.1',
    '1/Rev.2',
    '1/Rev.10',
  ]);
});

test('one for others than everybody has a number of its own', () => {
  expect([releaseLabel('members', 0, 'A'), releaseLabel('invited', 2, 'KQTM')]).toEqual([
    '2',
    '3/Rev.2-KQTM',
  ]);
});

test('one of an installation that did not make the workspace carries its letters', () => {
  expect([0, 1].map((earlier) => releaseLabel('public', earlier, 'KQTM'))).toEqual([
    '1-KQTM',
    '1/Rev.1-KQTM',
  ]);
});
