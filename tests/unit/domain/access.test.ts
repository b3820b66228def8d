import { expect, test } from 'vitest';
import { mayAttend } from '../../../shared/domain/access.ts';
import { COALITION_STATUSES } from '../../../shared/domain/vocabulary.ts';

const session = {
  access: 'open',
  invitedIds: ['ghana'],
  chairId: 'belgium',
  chairPersonId: null,
  personIds: [],
} as const;
const who = (id: string, coalitionStatus: (typeof COALITION_STATUSES)[number] = 'member') => ({
  id,
  coalitionStatus,
  personIds: [],
});

test('an open session is open to everyone', () => {
  for (const status of COALITION_STATUSES) expect(mayAttend(session, who('kenya', status))).toBe(true);
});

test('a session of members is for members alone', () => {
  const members = { ...session, access: 'members' } as const;
  const admitted = COALITION_STATUSES.filter((status) => mayAttend(members, who('kenya', status)));
  expect(admitted).toEqual(['member']);
});

test('a session by invitation is for those who are invited, member or not', () => {
  const closed = { ...session, access: 'invitation' } as const;
  expect(mayAttend(closed, who('kenya'))).toBe(false);
  expect(mayAttend(closed, who('ghana', 'observer'))).toBe(true);
});

test('whoever chairs a session may come to it', () => {
  expect(mayAttend({ ...session, access: 'invitation' }, who('belgium', 'partner'))).toBe(true);
  expect(mayAttend({ ...session, access: 'members' }, who('belgium', 'partner'))).toBe(true);
});

test('where it names a person who comes for a participant, that one may come', () => {
  const closed = { ...session, access: 'invitation', invitedIds: [] } as const;
  const kenya = { ...who('kenya'), personIds: ['amina'] };
  expect(mayAttend(closed, kenya)).toBe(false);
  expect(mayAttend({ ...closed, personIds: ['amina'] }, kenya)).toBe(true);
  expect(mayAttend({ ...closed, chairPersonId: 'amina' }, kenya)).toBe(true);
  expect(mayAttend({ ...closed, personIds: ['luc'], chairPersonId: 'luc' }, kenya)).toBe(false);
});
