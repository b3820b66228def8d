/** Who must be in a session, and who may. */
import { mayAttend } from '../access.ts';
import type { Attendance, DelegateRole, GroupRole } from '../vocabulary.ts';
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

/** The persons who sit for a delegation, each once. */
export function sittingFor({ delegates }: ClashDelegation): readonly string[] {
  return [...new Set(delegates.filter(sits).map(({ personId }) => personId))];
}

/**
 * Whether a delegation may be in a session; whether the session names persons of it is not asked here.
 *
 * @param groupRole what its participant is in the session's group
 */
export function mayCome(
  session: ClashSession,
  delegation: ClashDelegation,
  groupRole: GroupRole | null,
): boolean {
  const { participantId: id, coalitionStatus } = delegation;
  return comes(delegation) && mayAttend(session, { id, coalitionStatus, groupRole, personIds: [] });
}

/** What a session asks of a delegation. */
export interface Duty {
  /** The persons of it that the session takes, whichever meeting they come to with it. */
  readonly named: readonly string[];
  /** The delegation must have one more there, whoever it is. */
  readonly isAsked: boolean;
  /** It must be there as such, not only the persons that are named. */
  readonly isBody: boolean;
}

const NOTHING: Duty = { named: [], isAsked: false, isBody: false };

/**
 * Where the session names persons that sit for the delegation, those attend for it. Where it names none of them, the
 * delegation must have one there if the session is for members or by invitation and it belongs to those. One that chairs
 * or presents must be there in any case, unless the person who chairs is known. Whom the session names of one delegation
 * says nothing of another.
 *
 * @param sitting the persons who sit for the delegation
 * @param groupRole what its participant is in the session's group
 */
export function dutyOf(
  session: ClashSession,
  delegation: ClashDelegation,
  sitting: readonly string[],
  groupRole: GroupRole | null,
): Duty {
  if (!comes(delegation)) return NOTHING;
  const named =
    session.personIds.length === 0 ? [] : sitting.filter((person) => session.personIds.includes(person));
  if (delegation.meetingId !== session.meetingId) return { named, isAsked: false, isBody: false };
  const speaks = speaksIn(session, delegation);
  if (named.length > 0) return { named, isAsked: false, isBody: speaks };
  const isAsked = speaks || (session.access !== 'open' && mayCome(session, delegation, groupRole));
  return { named, isAsked, isBody: isAsked };
}

function speaksIn(
  { chairId, chairPersonId, presenterIds }: ClashSession,
  { participantId }: ClashDelegation,
): boolean {
  return (chairPersonId === null && chairId === participantId) || presenterIds.includes(participantId);
}
