import { expect, test } from 'vitest';
import {
  groupsWithout,
  recipientsOf,
  type ByHand,
  type Candidate,
  type Rules,
  type Seat,
} from '../../../../shared/domain/alerts/recipients.ts';
import {
  COALITION_STATUSES,
  COMMUNITY_STATUSES,
  GROUP_ROLES,
  MARKINGS,
  REGIONAL_GROUPS,
} from '../../../../shared/domain/vocabulary.ts';

const DAY = '2027-03-01';

/** The same sequence for the same seed. */
function chance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    of<T>(list: readonly T[]): T {
      const at = Math.floor(next() * list.length);
      for (const one of list.slice(at)) return one;
      throw new Error('an empty list');
    },
    some: <T>(list: readonly T[]): T[] => list.filter(() => next() < 0.3),
    is: (share: number): boolean => next() < share,
  };
}

/** Who is to have it, asked of each participant alone, in the words of the rules. */
function naive(
  rules: Rules,
  one: Candidate,
  { seats, byHand }: { seats: readonly Seat[]; byHand: readonly ByHand[] },
): boolean {
  const community = ['member', 'observer', 'partner'].includes(one.coalitionStatus);
  if (rules.marking === 'red') return false;
  if (rules.marking !== 'clear' && !community) return false;
  const hand = byHand.find(({ participantId }) => participantId === one.id);
  if (hand) return hand.part === 'added';
  if (rules.toStatuses.some((status) => status === one.coalitionStatus)) return true;
  if (!community) return false;
  if (one.regionalGroup !== null && rules.toRegions.includes(one.regionalGroup)) return true;
  return seats.some(
    ({ participantId, groupId, role, since, until }) =>
      participantId === one.id &&
      rules.toGroupIds.includes(groupId) &&
      (since === null || since <= DAY) &&
      (until === null || until >= DAY) &&
      (rules.toGroupRoles.length === 0 || rules.toGroupRoles.includes(role)),
  );
}

test('the recipients are those that the rules name, asked one by one', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const { of, some, is } = chance(seed);
    const participants = Array.from({ length: 12 }, (_, at): Candidate => ({
      id: `p${at}`,
      coalitionStatus: of(COALITION_STATUSES),
      regionalGroup: is(0.8) ? of(REGIONAL_GROUPS) : null,
    }));
    // One membership of each participant in each group at a time.
    const seats = participants.flatMap(({ id }): Seat[] =>
      some(['g1', 'g2', 'g3']).map((groupId) => ({
        id: `${id} ${groupId}`,
        participantId: id,
        groupId,
        role: of(GROUP_ROLES),
        since: of([null, '2026-01-01', '2027-03-01', '2027-03-02']),
        until: of([null, '2027-02-28', '2027-03-01']),
      })),
    );
    const byHand = some(participants).map(({ id }): ByHand => ({
      participantId: id,
      personId: null,
      part: of(['added', 'left_out']),
      reason: 'asked for it',
    }));
    const rules: Rules = {
      marking: of(MARKINGS),
      isHeld: false,
      toStatuses: some(COMMUNITY_STATUSES),
      toRegions: some(REGIONAL_GROUPS),
      toGroupIds: some(['g1', 'g2', 'g3']),
      toGroupRoles: some(GROUP_ROLES),
    };
    const found = recipientsOf(rules, { participants, seats, byHand }, DAY)
      .filter(({ isLeftOut, isBarred }) => !isLeftOut && !isBarred)
      .map(({ participantId }) => participantId);
    const expected = participants.filter((one) => naive(rules, one, { seats, byHand })).map(({ id }) => id);
    expect(found, `seed ${seed}`).toEqual(expected);
  }
});

test('TLP:RED goes to persons by name alone; who was named by hand as a participant is said to be barred', () => {
  const rules: Rules = {
    marking: 'red',
    isHeld: false,
    toStatuses: ['member'],
    toRegions: [],
    toGroupIds: [],
    toGroupRoles: [],
  };
  const participants: Candidate[] = [
    { id: 'a', coalitionStatus: 'member', regionalGroup: null },
    { id: 'b', coalitionStatus: 'member', regionalGroup: null },
  ];
  const byHand: ByHand[] = [
    { participantId: 'b', personId: null, part: 'added', reason: 'before it was RED' },
    { participantId: null, personId: 'anna', part: 'added', reason: 'she enquires' },
  ];
  expect(recipientsOf(rules, { participants, seats: [], byHand }, DAY)).toMatchObject([
    { participantId: 'b', isBarred: true },
    { personId: 'anna', isBarred: false },
  ]);
});

test('a group that is named and in which nobody is on the day, or nobody in a role that is named, is known', () => {
  const rules: Rules = {
    marking: 'amber',
    isHeld: false,
    toStatuses: [],
    toRegions: [],
    toGroupIds: ['left', 'full', 'empty'],
    toGroupRoles: [],
  };
  const seat = (groupId: string, role: Seat['role'], until: string | null): Seat => ({
    id: groupId,
    groupId,
    participantId: 'kenya',
    role,
    since: null,
    until,
  });
  const [first, second] = GROUP_ROLES;
  const seats = [seat('left', first, '2027-02-28'), seat('full', first, DAY)];
  expect(groupsWithout(rules, seats, DAY)).toEqual(['left', 'empty']);
  expect(groupsWithout({ ...rules, toGroupRoles: [second] }, seats, DAY)).toEqual(['left', 'full', 'empty']);
});

test('what others keep for those to whom they gave it is for nobody else, not for persons by name either', () => {
  const rules: Rules = {
    marking: 'clear',
    isHeld: true,
    toStatuses: ['member'],
    toRegions: [],
    toGroupIds: [],
    toGroupRoles: [],
  };
  const participants: Candidate[] = ['a', 'b'].map((id) => ({
    id,
    coalitionStatus: 'member',
    regionalGroup: null,
  }));
  const byHand: ByHand[] = [
    { participantId: 'b', personId: null, part: 'added', reason: 'asked for it' },
    { participantId: null, personId: 'anna', part: 'added', reason: 'she enquires' },
  ];
  expect(recipientsOf(rules, { participants, seats: [], byHand }, DAY)).toMatchObject([
    { participantId: 'b', isBarred: true },
    { personId: 'anna', isBarred: true },
  ]);
});
