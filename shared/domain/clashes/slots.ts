import { wholeDaysOf } from '../time/whole-days.ts';
import { dutyOf, type Duty } from './attendance.ts';
import { bodiesByGroup, dutiesByGroup } from './groups.ts';
import type { ClashRoom, ClashSession } from './input.ts';
import { obliged, type Setting } from './setting.ts';

/** What a session can share with another: each is looked through by itself. */
export const GROUP_KINDS = ['room', 'person', 'chair', 'delegation', 'members'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** A session that takes place, with its times as numbers (milliseconds) and whom and what it takes. */
export interface Slot {
  readonly session: ClashSession;
  readonly start: number;
  readonly end: number;
  readonly room: ClashRoom | undefined;
  /** Where the room is, the same for all spellings of it. */
  readonly venue: string | undefined;
  /** The ids of what it can share. */
  readonly shares: Readonly<Record<GroupKind, readonly string[]>>;
  /** What it asks of which delegation, by the delegation's id. */
  readonly duties: ReadonlyMap<string, Duty>;
  /** Delegations that must be in it as such, whoever of them it is. */
  readonly bodies: ReadonlySet<string>;
  /** Participants that must be in it as such by way of its group. */
  readonly members: readonly string[];
  /** It has hours. Where it has none, it takes a room, and nobody's time. */
  readonly hasHours: boolean;
}

type Obligations = Pick<Slot, 'duties' | 'bodies' | 'members'> & { readonly delegations: readonly string[] };

const NONE: readonly string[] = [];
const NOBODY: Obligations = { duties: new Map(), bodies: new Set(), members: NONE, delegations: NONE };
/** Sessions that ask for participants by way of a group are all looked through together. */
const BY_GROUP: readonly string[] = [''];

/** Makes slots in one setting; undefined for a session that does not take place or has no length. */
export function slotMaker(setting: Setting): (session: ClashSession) => Slot | undefined {
  // What a plain session for members asks is the same for all of a meeting.
  const ofMembers = new Map<string, Obligations>();

  function obligations(session: ClashSession): Obligations {
    const { access, meetingId, groupId, chairId, presenterIds, personIds } = session;
    const isPlain = access === 'members' && chairId === null && presenterIds.length + personIds.length === 0;
    if (!isPlain || meetingId === null || groupId !== null) return obligationsOf(setting, session);
    const known = ofMembers.get(meetingId) ?? obligationsOf(setting, session);
    ofMembers.set(meetingId, known);
    return known;
  }

  return (session) => {
    const start = Date.parse(session.startUtc);
    const end = Date.parse(session.endUtc);
    const isOff = setting.meetings.get(session.meetingId ?? '')?.isOff ?? false;
    if (session.status === 'cancelled' || isOff || end <= start) return undefined;
    const hasHours = wholeDaysOf(session.startUtc, session.endUtc, session.zone) === null;
    const { duties, bodies, members, delegations } = hasHours ? obligations(session) : NOBODY;
    const room = setting.rooms.get(session.roomId ?? '');
    const shares = {
      room: setting.roomTaken.get(session.roomId ?? '') ?? NONE,
      person: hasHours ? session.personIds : NONE,
      // Two persons of one State can chair at one time.
      chair:
        session.chairId === null || session.chairPersonId !== null || !hasHours ? NONE : [session.chairId],
      delegation: delegations,
      members: members.length === 0 ? NONE : BY_GROUP,
    };
    const venue = setting.venues.get(session.roomId ?? '');
    return { session, start, end, room, venue, shares, duties, bodies, members, hasHours };
  };
}

/** Whether somebody must be in both: a person, a State as chair, a delegation as such, or a member of two groups. */
export function shareSomebody(a: Slot, b: Slot): boolean {
  if (a.shares.person.some((id) => b.shares.person.includes(id))) return true;
  if (a.shares.chair.some((id) => b.shares.chair.includes(id))) return true;
  for (const body of a.bodies) if (b.bodies.has(body)) return true;
  return a.members.some((id) => b.members.includes(id));
}

function obligationsOf(setting: Setting, session: ClashSession): Obligations {
  const delegations = obliged(setting, session);
  const members = bodiesByGroup(setting, session);
  if (delegations.length === 0 && members.length === 0) return NOBODY;
  const duties = new Map<string, Duty>();
  const bodies = new Set<string>();
  for (const delegation of delegations) {
    const { id, participantId } = delegation;
    const role = setting.rolesIn(session).get(participantId) ?? null;
    const duty = dutyOf(session, delegation, setting.sitting.get(id) ?? NONE, role);
    if (duty.isAsked || duty.named.length > 0) duties.set(id, duty);
    if (duty.isBody) bodies.add(id);
  }
  for (const [id, duty] of members.flatMap((one) => dutiesByGroup(setting, session, one))) {
    if (duty.isAsked || duty.named.length > 0) duties.set(id, duty);
    bodies.add(id);
  }
  return { duties, bodies, members, delegations: [...duties.keys()] };
}
