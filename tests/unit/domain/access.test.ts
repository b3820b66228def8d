import { expect, test } from 'vitest';
import { comesByGroup, isShownTo, mayAttend } from '../../../shared/domain/access.ts';
import { COALITION_STATUSES, GROUP_ROLES, PROGRAMME_AUDIENCES } from '../../../shared/domain/vocabulary.ts';

const session = {
  groupId: null,
  access: 'open',
  invitedIds: ['ghana'],
  chairId: 'belgium',
  chairPersonId: null,
  personIds: [],
} as const;
const who = (id: string, coalitionStatus: (typeof COALITION_STATUSES)[number] = 'member') => ({
  id,
  coalitionStatus,
  groupRole: null,
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

const ofGroup = { ...session, groupId: 'group', access: 'members' } as const;

test('members of a session of a group are those of the group, its co-leads among them, whatever they are to the coalition', () => {
  expect(mayAttend(ofGroup, who('kenya'))).toBe(false);
  const admitted = GROUP_ROLES.filter((groupRole) =>
    mayAttend(ofGroup, { ...who('kenya', 'observer'), groupRole }),
  );
  expect(admitted).toEqual(['co_lead', 'member']);
});

test('whoever is in a group comes to its sessions by it, and whoever a session of it names; nobody else does', () => {
  const closed = { ...ofGroup, access: 'invitation' } as const;
  for (const groupRole of GROUP_ROLES) {
    expect(comesByGroup(ofGroup, { ...who('kenya'), groupRole })).toBe(true);
    expect(comesByGroup(session, { ...who('kenya'), groupRole })).toBe(false);
  }
  expect(comesByGroup({ ...ofGroup, access: 'open' }, who('kenya'))).toBe(false);
  expect(comesByGroup(closed, who('ghana'))).toBe(true);
  expect(comesByGroup(ofGroup, who('ghana'))).toBe(false);
  expect(comesByGroup(ofGroup, who('belgium'))).toBe(true);
  expect(comesByGroup({ ...closed, personIds: ['amina'] }, { ...who('kenya'), personIds: ['amina'] })).toBe(
    true,
  );
});

test("a paper for members shows a group's session to the members of the group alone", () => {
  const shown = (members: 'coalition' | 'group') =>
    PROGRAMME_AUDIENCES.filter((audience) => isShownTo(ofGroup, audience, members));
  expect(shown('coalition')).toEqual(['invited', 'internal']);
  expect(shown('group')).toEqual(['members', 'invited', 'internal']);
});
