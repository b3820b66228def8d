import type { Audience, CoalitionStatus, ProgrammeAudience, SessionAccess } from './vocabulary.ts';

interface Guarded {
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
  /** Who comes for it to the meeting. */
  readonly personIds: readonly string[];
}

/** Whether a participant may come to a session, and so may know of it. Whoever chairs it or is named in it always may. */
export function mayAttend(session: Guarded, participant: Participant): boolean {
  if (session.chairId === participant.id) return true;
  const { access, chairPersonId, personIds } = session;
  if (participant.personIds.some((id) => id === chairPersonId || personIds.includes(id))) return true;
  switch (access) {
    case 'open':
      return true;
    case 'members':
      return participant.coalitionStatus === 'member';
    case 'invitation':
      return session.invitedIds.includes(participant.id);
  }
}

/**
 * Whether a session stands in a programme that is made for an audience: whoever may not come to it does not know of it.
 * The public may come where a participant may that is nothing to the coalition, members where a member may that is
 * invited to nothing by name.
 */
export function isShownTo(session: Guarded, audience: ProgrammeAudience): boolean {
  if (audience === 'invited' || audience === 'internal') return true;
  return mayAttend(session, {
    id: '',
    coalitionStatus: audience === 'members' ? 'member' : 'invited',
    personIds: [],
  });
}

/** The smallest audience to which a session is shown, by who may come to it. */
export function audienceOf(access: SessionAccess): Audience {
  const audiences = { open: 'public', members: 'members', invitation: 'invited' } as const;
  return audiences[access];
}
