import type { Localized } from '../languages.ts';
import { groupedBy } from '../grouped.ts';
import { roleOn } from '../groups/membership.ts';
import { dayAt } from '../time/days.ts';
import type { GroupRole } from '../vocabulary.ts';
import { comes, mayCome, sittingFor } from './attendance.ts';
import { othersByGroup } from './groups.ts';
import type {
  ClashContact,
  ClashDelegation,
  ClashHostMeeting,
  ClashMeeting,
  ClashMembership,
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
  /** The delegations of a participant that come, to whatever meeting. */
  readonly comingOf: ReadonlyMap<string, readonly ClashDelegation[]>;
  /** Who comes for a participant: those to whom one writes at it, and who sits for its delegations. */
  readonly personsOf: ReadonlyMap<string, readonly string[]>;
  readonly withdrawn: ReadonlySet<string>;
  /** What participants are in the group of a session on the day on which it begins. */
  readonly rolesIn: (session: ClashSession) => Roles;
  /** Meetings that bind the same people, by host event; meetings by the id that stands for their room. */
  readonly binding: ReadonlyMap<string, readonly ClashHostMeeting[]>;
  readonly hostMeetingsIn: ReadonlyMap<string, readonly ClashHostMeeting[]>;
}

export type Roles = ReadonlyMap<string, GroupRole>;

const NO_ROLES: Roles = new Map();
const NOBODY: Coming = { all: [], members: [], byParticipant: new Map(), people: 0 };

export function settingOf(given: ClashSetting): Setting {
  const { names, meetings, rooms, delegations, hostMeetings, contacts, withdrawn } = given;
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
    comingOf: groupedBy(coming, ({ participantId }) => participantId),
    personsOf: personsBy([
      ...contacts,
      ...persons.map(({ person: personId, delegation: { participantId } }) => ({ participantId, personId })),
    ]),
    withdrawn,
    rolesIn: rolesBy(given.memberships),
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

function personsBy(contacts: readonly ClashContact[]): Setting['personsOf'] {
  const groups = groupedBy(contacts, ({ participantId }) => participantId);
  return new Map([...groups].map(([id, list]) => [id, list.map(({ personId }) => personId)]));
}

/** Each group on each day is worked out once. */
function rolesBy(memberships: readonly ClashMembership[]): Setting['rolesIn'] {
  const groups = groupedBy(memberships, ({ groupId }) => groupId);
  const known = new Map<string, Roles>();
  return ({ groupId, startUtc, zone }) => {
    const members = groups.get(groupId ?? '');
    if (!members) return NO_ROLES;
    const day = dayAt(startUtc, zone);
    const key = `${groupId} ${day}`;
    const roles = known.get(key) ?? rolesOn(members, day);
    known.set(key, roles);
    return roles;
  };
}

function rolesOn(members: readonly ClashMembership[], day: string): Roles {
  const roles = new Map<string, GroupRole>();
  for (const [id, own] of groupedBy(members, ({ participantId }) => participantId)) {
    const role = roleOn(own, day);
    if (role !== null) roles.set(id, role);
  }
  return roles;
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
  return [...new Set([...(session.access === 'members' ? membersAmong() : []), ...named])];

  /** Those of the session's group or, where it has none, of the coalition. */
  function membersAmong(): readonly ClashDelegation[] {
    if (session.groupId === null) return members;
    return [...setting.rolesIn(session).keys()].flatMap((id) => byParticipant.get(id) ?? []);
  }
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
 * How many people are expected in a session: those it names, of each other delegation that may come all, and one for each
 * participant that comes by the session's group alone. A delegation for which it names somebody who sits sends no others.
 */
export function expectedIn(setting: Setting, session: ClashSession): number {
  const { access, meetingId, personIds } = session;
  const byGroup = othersByGroup(setting, session);
  if (personIds.length === 0 && access === 'open')
    return (setting.coming.get(meetingId ?? '')?.people ?? 0) + byGroup;
  const people = new Set(personIds);
  for (const delegation of concerned(setting, session)) {
    const sitting = setting.sitting.get(delegation.id) ?? [];
    const role = setting.rolesIn(session).get(delegation.participantId) ?? null;
    if (!mayCome(session, delegation, role) || sitting.some((person) => personIds.includes(person))) continue;
    for (const { personId } of delegation.delegates) people.add(personId);
  }
  return people.size + byGroup;
}
