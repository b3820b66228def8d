/** Who must be in a session, and who may. */
import { mayAttend } from '../access.ts';
import type { Attendance, DelegateRole } from '../vocabulary.ts';
import type { ClashDelegate, ClashDelegation, ClashSession } from './input.ts';

const COMING: readonly Attendance[] = ['confirmed', 'tentative'];
/** They come with a delegation and cannot sit for it. */
const NOT_SITTING: readonly DelegateRole[] = ['interpreter', 'support'];

export function comes({ attendance }: ClashDelegation): boolean {
  return COMING.includes(attendance);
}

/** Whether a delegate can sit for the delegation. */
export function sits({ role }: ClashDelegate): boolean {
  return !NOT_SITTING.includes(role);
}

/** Whether a delegation may be in a session. */
export function mayCome(session: ClashSession, delegation: ClashDelegation): boolean {
  const { participantId: id, coalitionStatus } = delegation;
  return comes(delegation) && mayAttend(session, { id, coalitionStatus });
}

/**
 * How many delegates a delegation must have in a session. Where the session names persons, those of them that sit for
 * it; where it names none, one if the session is for members or by invitation and it belongs to those. A participant
 * that chairs or presents has somebody there in any case.
 */
export function seatsTaken(session: ClashSession, delegation: ClashDelegation): number {
  if (!comes(delegation)) return 0;
  const speaks = speaksIn(session, delegation) ? 1 : 0;
  if (session.personIds.length === 0) {
    return session.access !== 'open' && mayCome(session, delegation) ? 1 : speaks;
  }
  const named = delegation.delegates.filter((one) => sits(one) && session.personIds.includes(one.id));
  return Math.max(named.length, speaks);
}

/** Whether the delegation as such must be there, not only persons of it that the session names. */
export function mustBeThere(session: ClashSession, delegation: ClashDelegation): boolean {
  if (session.personIds.length > 0) return comes(delegation) && speaksIn(session, delegation);
  return seatsTaken(session, delegation) > 0;
}

function speaksIn({ chairId, presenterIds }: ClashSession, { participantId }: ClashDelegation): boolean {
  return chairId === participantId || presenterIds.includes(participantId);
}
