import type { CoalitionStatus, SessionAccess } from './vocabulary.ts';

interface Guarded {
  readonly access: SessionAccess;
  readonly invitedIds: readonly string[];
  readonly chairId: string | null;
}

interface Participant {
  readonly id: string;
  readonly coalitionStatus: CoalitionStatus;
}

/** Whether a participant may come to a session, and so may know of it. Whoever chairs it always may. */
export function mayAttend(session: Guarded, participant: Participant): boolean {
  if (session.chairId === participant.id) return true;
  switch (session.access) {
    case 'open':
      return true;
    case 'members':
      return participant.coalitionStatus === 'member';
    case 'invitation':
      return session.invitedIds.includes(participant.id);
  }
}
