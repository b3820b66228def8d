import { expect, test } from 'vitest';
import type { Clash } from '../../../shared/contract/shapes/clashes.ts';
import { bySession } from '../../../renderer/src/features/clashes/groups.ts';

const clash = (key: string, sessionIds: string[]): Clash => ({
  key,
  fingerprint: key,
  rule: 'same_room',
  severity: 'warning',
  reconveningIds: [],
  groupIds: [],
  sessionIds,
  startUtc: '',
  endUtc: '',
  params: {},
  accepted: null,
});

test('clashes stand under the session of each that begins first, in the order in which they came', () => {
  const starts: Readonly<Record<string, string>> = { a: '2027-03-09T11:00Z', b: '2027-03-09T09:00Z' };
  const groups = bySession(
    [clash('1', ['a', 'b']), clash('2', ['a']), clash('3', ['b']), clash('4', [])],
    (id) => starts[id],
  );
  expect(groups.map(({ sessionId, clashes }) => [sessionId, clashes.map(({ key }) => key)])).toEqual([
    ['b', ['1', '3']],
    ['a', ['2']],
    [null, ['4']],
  ]);
});
