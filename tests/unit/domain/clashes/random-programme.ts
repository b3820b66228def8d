import type {
  ClashDelegate,
  ClashDelegation,
  ClashInput,
  ClashMembership,
  ClashSession,
} from '../../../../shared/domain/clashes/index.ts';
import {
  ATTENDANCES,
  DELEGATE_ROLES,
  GROUP_ROLES,
  SESSION_ACCESS,
} from '../../../../shared/domain/vocabulary.ts';
import type { Chance } from '../../../bench/random.ts';
import { GRID } from './naive.ts';
import { delegation, hostMeeting, meeting, room, session } from './scene.ts';

const STATES = ['ghana', 'kenya', 'chad', 'peru'] as const;
const GROUPS = ['one', 'two'] as const;
const MEETINGS = ['meeting', 'other'] as const;
const PERSONS = ['amina', 'luc', 'mei', 'ivo', 'zoe'] as const;
const CIRCLED = [
  { id: 'a', title: { en: 'Opening' } },
  { id: 'b', title: { en: 'Panel' } },
] as const;
const ROOMS = [
  room('c', { capacity: 4 }),
  room('c2', { capacity: 2 }),
  room('twin', { name: { en: 'Room c', ar: 'القاعة ج' } }),
  room('twin of the twin', { name: { ar: 'القاعة ج' } }),
  room('hotel', { venue: 'Hotel' }),
] as const;

/** A day on which much happens at once, in two reconvenings and two working groups. */
export function randomProgramme(chance: Chance, sessions: number): ClashInput {
  return {
    meetings: [
      meeting('meeting'),
      meeting('other', {
        mode: chance.oneOf(['in_person', 'virtual']),
        hostEventId: chance.oneOf(['cnd', 'unga', null]),
        isOff: chance.below(8) === 0,
      }),
    ],
    rooms: ROOMS,
    delegations: MEETINGS.flatMap((meetingId) =>
      STATES.map((participantId) => randomDelegation(chance, meetingId, participantId)),
    ),
    hostMeetings: ['m', 'n'].map((id) =>
      hostMeeting(id, {
        ...randomTimes(chance),
        roomId: randomRoom(chance),
        mustAttend: chance.below(2) === 0,
        hostEventId: chance.oneOf(['cnd', 'unga']),
      }),
    ),
    memberships: GROUPS.flatMap((groupId) =>
      STATES.flatMap((participantId) => randomMemberships(chance, groupId, participantId)),
    ),
    contacts: STATES.flatMap((participantId) =>
      some(chance, PERSONS, 6).map((personId) => ({ participantId, personId })),
    ),
    withdrawn: new Set(some(chance, STATES, 8)),
    names: new Map(),
    sessions: Array.from({ length: sessions }, (_, index) => randomSession(chance, `s${index}`)),
  };
}

export function randomSession(chance: Chance, id: string): ClashSession {
  return session(id, {
    ...randomTimes(chance),
    meetingId: chance.oneOf([...MEETINGS, null]),
    groupId: chance.oneOf([...GROUPS, null, null]),
    status: chance.oneOf(['draft', 'confirmed', 'confirmed', 'cancelled']),
    roomId: randomRoom(chance),
    access: chance.oneOf(SESSION_ACCESS),
    invitedIds: some(chance, STATES, 2),
    chairId: chance.below(3) === 0 ? chance.oneOf(STATES) : null,
    presenterIds: some(chance, STATES, 5),
    ...randomPersons(chance),
    languages: chance.oneOf([['en'], ['en', 'fr']]),
    items: chance.below(3),
    plannedMinutes: GRID * chance.below(40),
    circledItems: chance.below(8) === 0 ? [CIRCLED[1], CIRCLED[0]] : [],
  });
}

/** Whom a session names, the one who chairs among them. */
function randomPersons(chance: Chance): Pick<ClashSession, 'chairPersonId' | 'personIds'> {
  const chairPersonId = chance.below(4) === 0 ? chance.oneOf(PERSONS) : null;
  const attending = chance.below(2) === 0 ? some(chance, PERSONS, 3) : [];
  return {
    chairPersonId,
    personIds: [...new Set([...attending, ...(chairPersonId === null ? [] : [chairPersonId])])],
  };
}

const DAY = 24 * 60 * 60_000;

function randomTimes(chance: Chance): Pick<ClashSession, 'startUtc' | 'endUtc'> {
  if (chance.below(10) === 0) {
    // Whole days in Vienna.
    const first = Date.parse('2024-03-13T23:00:00.000Z') + chance.below(2) * DAY;
    const days = 1 + chance.below(2);
    return { startUtc: new Date(first).toISOString(), endUtc: new Date(first + days * DAY).toISOString() };
  }
  const start = Date.parse('2024-03-15T07:00:00.000Z') + chance.below(90) * GRID * 60_000;
  const end = start + (1 + chance.below(30)) * GRID * 60_000;
  return { startUtc: new Date(start).toISOString(), endUtc: new Date(end).toISOString() };
}

function randomRoom(chance: Chance): string | null {
  return chance.below(4) === 0 ? null : chance.oneOf(ROOMS).id;
}

function randomDelegation(chance: Chance, meetingId: string, participantId: string): ClashDelegation {
  return delegation(`${participantId}-${meetingId}`, 0, {
    meetingId,
    participantId,
    coalitionStatus: chance.oneOf(['member', 'member', 'observer']),
    attendance: chance.oneOf([...ATTENDANCES, 'confirmed', 'confirmed']),
    delegates: [...some(chance, PERSONS, 3), ...some(chance, PERSONS, 12)].map((personId): ClashDelegate => ({
      personId,
      role: chance.oneOf(DELEGATE_ROLES),
    })),
  });
}

/** None, or one or two that begin or end about the days of the sessions, and can be at one time. */
function randomMemberships(chance: Chance, groupId: string, participantId: string): ClashMembership[] {
  return Array.from({ length: chance.below(3) }, (_, index) => ({
    id: `${groupId}-${participantId}-${index}`,
    groupId,
    participantId,
    role: chance.oneOf(GROUP_ROLES),
    since: chance.oneOf([null, '2024-01-01', '2024-03-14', '2024-03-15', '2024-03-16']),
    until: chance.oneOf([null, null, '2024-03-13', '2024-03-14', '2024-03-15']),
  }));
}

/** Each of a list with a chance of one in `odds`. */
function some<T>(chance: Chance, list: readonly T[], odds: number): T[] {
  return list.filter(() => chance.below(odds) === 0);
}
