import { expect, test } from 'vitest';
import { comingOf, isTakenIn, type Standing } from '../../../../shared/domain/alerts/incoming.ts';
import { narrowerOf } from '../../../../shared/domain/alerts/marking.ts';

const at = (update: number, state: Standing['state'] = 'sent', sha256 = `${update} ${state}`): Standing => ({
  sha256,
  update,
  state,
});

test.each([
  ['nothing of it is here', null, at(0), 'new'],
  ['an update of what is not here', null, at(4), 'new'],
  ['one withdrawn that is not here', null, at(1, 'withdrawn'), 'new'],
  ['the same file', at(1), at(1), 'same'],
  ['the next update', at(1), at(2), 'update'],
  ['an update after the next', at(1), at(5), 'update'],
  ['the same update, marked otherwise', at(1), at(1, 'sent', 'other'), 'update'],
  ['an earlier update', at(2), at(1), 'older'],
  ['an earlier withdrawal', at(2), at(1, 'withdrawn'), 'older'],
  ['its withdrawal', at(1), at(1, 'withdrawn'), 'ends'],
  ['its merging', at(1), at(1, 'merged'), 'ends'],
  ['an update of what was withdrawn', at(1, 'withdrawn'), at(2), 'ended'],
  ['the withdrawal again', at(1, 'withdrawn'), at(1, 'withdrawn'), 'same'],
  ['that it was closed there', at(1), at(1, 'closed'), 'update'],
] as const)('%s', (_what, known, file, coming) => {
  expect(comingOf(known, file, true)).toBe(coming);
  expect(isTakenIn(coming)).toBe(['new', 'update', 'ends'].includes(coming));
});

test('the same file is taken in again where what is here has become otherwise', () => {
  expect(comingOf(at(1), at(1), false)).toBe('again');
  expect(isTakenIn('again')).toBe(true);
  expect(comingOf(at(2), at(1), false)).toBe('older');
});

test('of two bounds the narrower marking and the later embargo hold, whichever is first', () => {
  const one = { marking: 'green', embargoUntil: null } as const;
  const other = { marking: 'amber', embargoUntil: '2027-03-01T12:00:00.000Z' } as const;
  expect(narrowerOf(one, other)).toEqual(other);
  expect(narrowerOf(other, one)).toEqual(other);
  expect(narrowerOf({ ...one, embargoUntil: '2027-03-02T12:00:00.000Z' }, other)).toEqual({
    marking: 'amber',
    embargoUntil: '2027-03-02T12:00:00.000Z',
  });
  expect(narrowerOf(one, one)).toEqual(one);
});
