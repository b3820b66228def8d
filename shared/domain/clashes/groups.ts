/** Who must be in a session of a working group, and who may, by way of the group. */
import { comesByGroup, mayAttend } from '../access.ts';
import type { GroupRole } from '../vocabulary.ts';
import { dutyOf, type Duty } from './attendance.ts';
import type { ClashSession } from './input.ts';
import type { Setting } from './setting.ts';

/** Participants by their ids; a delegation that comes to the reconvening of the session is asked by that instead. */
function candidates(setting: Setting, session: ClashSession): string[] {
  if (session.groupId === null) return [];
  const { access, chairId, presenterIds, invitedIds, meetingId } = session;
  const delegated = setting.coming.get(meetingId ?? '')?.byParticipant;
  const ids = new Set([
    ...setting.rolesIn(session).keys(),
    ...(chairId === null ? [] : [chairId]),
    ...presenterIds,
    ...(access === 'invitation' ? invitedIds : []),
  ]);
  return [...ids].filter((id) => !setting.withdrawn.has(id) && delegated?.has(id) !== true);
}

function asIn(setting: Setting, session: ClashSession, id: string) {
  const groupRole: GroupRole | null = setting.rolesIn(session).get(id) ?? null;
  // In a session of a group, what somebody is to the coalition does not count.
  return { id, coalitionStatus: 'invited', groupRole, personIds: [] } as const;
}

/** Whether a session names somebody who comes for a participant: then those attend for it. */
function sendsPersons(setting: Setting, { personIds }: ClashSession, id: string): boolean {
  if (personIds.length === 0) return false;
  return (setting.personsOf.get(id) ?? []).some((person) => personIds.includes(person));
}

/** Participants that must have somebody in a session as such, whoever it is. */
export function bodiesByGroup(setting: Setting, session: ClashSession): string[] {
  const { access, chairId, chairPersonId, presenterIds } = session;
  return candidates(setting, session).filter((id) => {
    if ((chairPersonId === null && chairId === id) || presenterIds.includes(id)) return true;
    if (access === 'open' || sendsPersons(setting, session, id)) return false;
    return mayAttend(session, asIn(setting, session, id));
  });
}

/** Participants that may come and for which nobody is named: each sends one, as far as anybody knows. */
export function othersByGroup(setting: Setting, session: ClashSession): number {
  return candidates(setting, session).filter((id) => {
    const participant = asIn(setting, session, id);
    return (
      !sendsPersons(setting, session, id) &&
      comesByGroup(session, participant) &&
      mayAttend(session, participant)
    );
  }).length;
}

/** What a session asks of the delegations of a participant that must be in it, at whatever meetings they are then. */
export function dutiesByGroup(
  setting: Setting,
  session: ClashSession,
  participantId: string,
): [string, Duty][] {
  const isAsked = !sendsPersons(setting, session, participantId);
  return (setting.comingOf.get(participantId) ?? []).map((delegation) => {
    const sitting = setting.sitting.get(delegation.id) ?? [];
    return [delegation.id, { ...dutyOf(session, delegation, sitting, null), isAsked, isBody: true }];
  });
}
