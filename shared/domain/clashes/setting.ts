import type { Localized } from '../languages.ts';
import { comes, mayCome, sittingFor } from './attendance.ts';
import type {
  ClashDelegation,
  ClashHostMeeting,
  ClashMeeting,
  ClashRoom,
  ClashSession,
  ClashSetting,
} from './input.ts';
import { oneRoomEach, plain } from './rooms.ts';

/** The delegations of one reconvening that come to it. */
interface Coming {
  readonly all: readonly ClashDelegation[];
  readonly members: readonly ClashDelegation[];
  readonly byParticipant: ReadonlyMap<string, ClashDelegation>;
  /** How many people they are. */
  readonly people: number;
}

/** The setting of a programme, found by what it is asked for. */
export interface Setting {
  readonly names: ReadonlyMap<string, Localized>;
  readonly meetings: ReadonlyMap<string, ClashMeeting>;
  readonly rooms: ReadonlyMap<string, ClashRoom>;
  /** Of each room the id that stands for it: two that are one have the same. */
  readonly oneRoom: ReadonlyMap<string, string>;
  /** The same in a list by itself, as a session takes it. */
  readonly roomTaken: ReadonlyMap<string, readonly string[]>;
  /** Of each room its venue, the same for all spellings of it. */
  readonly venues: ReadonlyMap<string, string>;
  readonly delegations: readonly ClashDelegation[];
  readonly delegationOf: ReadonlyMap<string, ClashDelegation>;
  readonly coming: ReadonlyMap<string, Coming>;
  /** Who sits for a delegation, by its id. */
  readonly sitting: ReadonlyMap<string, readonly string[]>;
  /** The delegations that come, to whatever meeting, and for which a person sits. */
  readonly satForBy: ReadonlyMap<string, readonly ClashDelegation[]>;
  /** Meetings that bind the same people, by host event; meetings by the id that stands for their room. */
  readonly binding: ReadonlyMap<string, readonly ClashHostMeeting[]>;
  readonly hostMeetingsIn: ReadonlyMap<string, readonly ClashHostMeeting[]>;
}

const NOBODY: Coming = { all: [], members: [], byParticipant: new Map(), people: 0 };

export function settingOf({ names, meetings, rooms, delegations, hostMeetings }: ClashSetting): Setting {
  const oneRoom = oneRoomEach(rooms);
  const coming = delegations.filter(comes);
  const persons = coming.flatMap((delegation) =>
    sittingFor(delegation).map((person) => ({ person, delegation })),
  );
  return {
    names,
    meetings: new Map(meetings.map((meeting) => [meeting.id, meeting])),
    rooms: new Map(rooms.map((room) => [room.id, room])),
    oneRoom,
    roomTaken: new Map([...oneRoom].map(([id, one]) => [id, [one]])),
    venues: new Map(rooms.map(({ id, venue }) => [id, plain(venue)])),
    delegations,
    delegationOf: new Map(delegations.map((delegation) => [delegation.id, delegation])),
    sitting: new Map(delegations.map((delegation) => [delegation.id, sittingFor(delegation)])),
    coming: new Map(
      [...groupedBy(coming, ({ meetingId }) => meetingId)].map(([id, all]) => [id, comingOf(all)]),
    ),
    satForBy: new Map(
      [...groupedBy(persons, ({ person }) => person)].map(([id, list]) => [
        id,
        list.map(({ delegation }) => delegation),
      ]),
    ),
    binding: groupedBy(
      hostMeetings.filter(({ mustAttend }) => mustAttend),
      ({ hostEventId }) => hostEventId,
    ),
    hostMeetingsIn: groupedBy(
      hostMeetings.filter(({ roomId }) => oneRoom.has(roomId ?? '')),
      ({ roomId }) => oneRoom.get(roomId ?? '') ?? '',
    ),
  };
}

function comingOf(all: readonly ClashDelegation[]): Coming {
  return {
    all,
    members: all.filter(({ coalitionStatus }) => coalitionStatus === 'member'),
    byParticipant: new Map(all.map((delegation) => [delegation.participantId, delegation])),
    people: new Set(all.flatMap(({ delegates }) => delegates.map(({ personId }) => personId))).size,
  };
}

/** The delegations of which some must or may be in a session: all that do are among them. */
function concerned(setting: Setting, session: ClashSession): readonly ClashDelegation[] {
  const { all, members, byParticipant } = setting.coming.get(session.meetingId ?? '') ?? NOBODY;
  if (session.access === 'open') return all;
  const invited = session.access === 'invitation' ? session.invitedIds : [];
  const named = [session.chairId ?? '', ...session.presenterIds, ...invited].flatMap(
    (participantId) => byParticipant.get(participantId) ?? [],
  );
  return [...new Set([...(session.access === 'members' ? members : []), ...named])];
}

/** The delegations of which a session could ask something: not everybody who may come to an open one. */
export function obliged(setting: Setting, session: ClashSession): readonly ClashDelegation[] {
  const { access, meetingId, chairId, presenterIds, personIds } = session;
  const named = personIds.flatMap((id) => setting.satForBy.get(id) ?? []);
  if (access !== 'open') {
    const meant = concerned(setting, session);
    return named.length === 0 ? meant : [...new Set([...meant, ...named])];
  }
  const coming = setting.coming.get(meetingId ?? '');
  const speakers = [chairId ?? '', ...presenterIds].flatMap((id) => coming?.byParticipant.get(id) ?? []);
  return [...new Set([...speakers, ...named])];
}

/**
 * How many people are expected in a session: those it names, and of each other delegation that may come all. A
 * delegation for which it names somebody who sits sends no others.
 */
export function expectedIn(setting: Setting, session: ClashSession): number {
  const { access, meetingId, personIds } = session;
  if (personIds.length === 0 && access === 'open') return setting.coming.get(meetingId ?? '')?.people ?? 0;
  const people = new Set(personIds);
  for (const delegation of concerned(setting, session)) {
    const sitting = setting.sitting.get(delegation.id) ?? [];
    if (!mayCome(session, delegation) || sitting.some((person) => personIds.includes(person))) continue;
    for (const { personId } of delegation.delegates) people.add(personId);
  }
  return people.size;
}

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
