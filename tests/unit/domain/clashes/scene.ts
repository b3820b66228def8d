import {
  findClashes,
  type ClashDelegation,
  type ClashHostMeeting,
  type ClashInput,
  type ClashMeeting,
  type ClashRoom,
  type ClashSession,
} from '../../../../shared/domain/clashes/index.ts';

/** A confirmed session in Vienna from 10:00 to 13:00 on the second day of CND 67, with nothing that clashes. */
export function session(id: string, more: Partial<ClashSession> = {}): ClashSession {
  return {
    id,
    meetingId: 'meeting',
    title: { en: `Session ${id}` },
    status: 'confirmed',
    startUtc: at('10:00'),
    endUtc: at('13:00'),
    zone: 'Europe/Vienna',
    groupId: null,
    roomId: null,
    access: 'open',
    invitedIds: [],
    chairId: null,
    chairPersonId: null,
    presenterIds: [],
    personIds: [],
    languages: [],
    plannedMinutes: 0,
    items: 0,
    circledItems: [],
    ...more,
  };
}

/** The instant of a wall time in Vienna on 15 March 2024, an hour ahead of UTC. */
export function at(wall: string): string {
  return new Date(`2024-03-15T${wall}:00.000+01:00`).toISOString();
}

export function slot(from: string, to: string): Pick<ClashSession, 'startUtc' | 'endUtc'> {
  return { startUtc: at(from), endUtc: at(to) };
}

export function meeting(id = 'meeting', more: Partial<ClashMeeting> = {}): ClashMeeting {
  return {
    id,
    mode: 'in_person',
    hostEventId: 'cnd',
    isOff: false,
    startDate: '2024-03-14',
    endDate: '2024-03-15',
    ...more,
  };
}

export function room(id: string, more: Partial<ClashRoom> = {}): ClashRoom {
  return {
    id,
    name: { en: `Room ${id}` },
    venue: 'Vienna International Centre',
    city: 'Vienna',
    capacity: null,
    ...more,
  };
}

/** A member's delegation that comes, of `size` delegates, the first of them its head. */
export function delegation(id: string, size: number, more: Partial<ClashDelegation> = {}): ClashDelegation {
  return {
    id,
    meetingId: 'meeting',
    participantId: `p-${id}`,
    coalitionStatus: 'member',
    attendance: 'confirmed',
    delegates: Array.from({ length: size }, (_, index) => ({
      personId: `${id}-${index}`,
      role: index === 0 ? 'head' : 'adviser',
    })),
    ...more,
  };
}

export function hostMeeting(id: string, more: Partial<ClashHostMeeting> = {}): ClashHostMeeting {
  return {
    id,
    hostEventId: 'cnd',
    title: { en: 'General debate' },
    ...slot('10:00', '13:00'),
    roomId: null,
    mustAttend: true,
    ...more,
  };
}

export function input(sessions: readonly ClashSession[], more: Partial<ClashInput> = {}): ClashInput {
  return {
    meetings: [meeting()],
    sessions,
    rooms: [room('d')],
    delegations: [],
    hostMeetings: [],
    memberships: [],
    contacts: [],
    withdrawn: new Set(),
    names: new Map(),
    ...more,
  };
}

export function rulesFound(sessions: readonly ClashSession[], more: Partial<ClashInput> = {}): string[] {
  return findClashes(input(sessions, more)).map(({ rule }) => rule);
}
