import { expect, test } from 'vitest';
import { candidatesFor } from '../../../shared/domain/proposals.ts';

const session = { startWall: '2027-03-09T10:00', endWall: '2027-03-09T11:15', roomId: 'a' };

test('first the other rooms at its hour, then its room at hours near to it, then its hour on the other days', () => {
  const found = candidatesFor(session, { roomIds: ['a', 'b'], days: ['2027-03-09', '2027-03-10'] });
  expect(found.slice(0, 3)).toEqual([
    { startWall: '2027-03-09T10:00', roomId: 'b' },
    { startWall: '2027-03-09T09:30', roomId: 'a' },
    { startWall: '2027-03-09T10:30', roomId: 'a' },
  ]);
  expect(found.at(-1)).toEqual({ startWall: '2027-03-10T10:00', roomId: 'a' });
});

test('where it stands is none of them, and none ends after the day', () => {
  const found = candidatesFor(session, { roomIds: ['a'], days: [] });
  expect(found).not.toContainEqual({ startWall: session.startWall, roomId: 'a' });
  expect(
    found
      .map(({ startWall }) => startWall)
      .toSorted()
      .at(-1),
  ).toBe('2027-03-09T18:30');
  expect(new Set(found.map(({ startWall }) => startWall)).size).toBe(found.length);
});
