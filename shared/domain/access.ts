import type {
  Audience,
  CoalitionStatus,
  GroupRole,
  ProgrammeAudience,
  SessionAccess,
  SessionKind,
} from './vocabulary.ts';

interface Guarded {
  /** The working group it belongs to; null where it belongs to a reconvening alone. */
  readonly groupId: string | null;
  readonly access: SessionAccess;
  readonly invitedIds: readonly string[];
  readonly chairId: string | null;
  /** The person who chairs it, and those who attend it by name. */
  readonly chairPersonId: string | null;
  readonly personIds: readonly string[];
}

interface Participant {
  readonly id: string;
  readonly coalitionStatus: CoalitionStatus;
  /** What it is in the group that the session belongs to, on the day of the session; null where it is not in it. */
  readonly groupRole: GroupRole | null;
  /** Who comes for it to the meeting. */
  readonly personIds: readonly string[];
}

/**
 * Whether a participant may come to a session, and so may know of it. Members are those of the session's working group,
 * its co-leads among them, or, where it has none, those of the coalition. Whoever chairs it or is named in it always may.
 */
export function mayAttend(session: Guarded, participant: Participant): boolean {
  if (isNamedIn(session, participant)) return true;
  switch (session.access) {
    case 'open':
      return true;
    case 'members':
      return session.groupId === null
        ? participant.coalitionStatus === 'member'
        : participant.groupRole === 'member' || participant.groupRole === 'co_lead';
    case 'invitation':
      return session.invitedIds.includes(participant.id);
  }
}

/**
 * Whether a participant comes to a session of a working group by way of the group: it is in it on that day, in whatever
 * role, or the session names it: as its chair, as invited, or by a person who comes for it.
 */
export function comesByGroup(session: Guarded, participant: Participant): boolean {
  if (session.groupId === null) return false;
  if (participant.groupRole !== null || isNamedIn(session, participant)) return true;
  return session.access === 'invitation' && session.invitedIds.includes(participant.id);
}

function isNamedIn({ chairId, chairPersonId, personIds }: Guarded, participant: Participant): boolean {
  if (chairId === participant.id) return true;
  return participant.personIds.some((id) => id === chairPersonId || personIds.includes(id));
}

/**
 * Whether a session stands in a programme that is made for an audience: whoever may not come to it does not know of it.
 * The public may come where a participant may that is nothing to the coalition, members where a member may that is
 * invited to nothing by name.
 *
 * @param members whose members a paper for members is for: the coalition's, or those of the session's group
 */
export function isShownTo(
  session: Guarded,
  audience: ProgrammeAudience,
  members: 'coalition' | 'group',
): boolean {
  if (audience === 'invited' || audience === 'internal') return true;
  const isForMembers = audience === 'members';
  return mayAttend(session, {
    id: '',
    coalitionStatus: isForMembers ? 'member' : 'invited',
    groupRole: isForMembers && members === 'group' ? 'member' : null,
    personIds: [],
  });
}

/** Who may come to a session of a kind as long as nobody says otherwise; null where the kind decides nothing. */
export function accessOfKind(kind: SessionKind): SessionAccess | null {
  return kind === 'bilateral' || kind === 'consultation' ? 'invitation' : null;
}

/** The smallest audience to which a session is shown, by who may come to it. */
export function audienceOf(access: SessionAccess): Audience {
  const audiences = { open: 'public', members: 'members', invitation: 'invited' } as const;
  return audiences[access];
}
