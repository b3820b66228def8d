import { expect, test } from 'vitest';
import { isOnScreen } from '../../../renderer/src/features/deeds/on-screen.ts';

const session = { kind: 'session', page: { kind: 'session', id: 's' } } as const;
const item = { kind: 'agendaItem', page: { kind: 'session', id: 's' } } as const;

test.each([
  ['/', session, true],
  ['/changes', session, true],
  ['/records/session', session, true],
  ['/records/session', item, true],
  ['/records/room', session, false],
  ['/records/session/s', item, true],
  ['/records/session/other', session, false],
  ['/timetable/r', session, true],
  ['/timetable/r', { kind: 'room', page: { kind: 'room', id: 'r' } }, false],
  ['/tally/d', { kind: 'endorsementStep', page: { kind: 'document', id: 'd' } }, true],
  ['/tally/d', { kind: 'endorsementStep', page: { kind: 'document', id: 'e' } }, false],
  ['/records/room', { kind: 'session', page: null }, true],
] as const)('on %s nobody has to go to %j: %s', (path, deed, expected) => {
  expect(isOnScreen(path, deed)).toBe(expected);
});
