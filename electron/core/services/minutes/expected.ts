import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { comesByGroup, mayAttend } from '../../../../shared/domain/access.ts';
import { roleOn } from '../../../../shared/domain/groups/membership.ts';
import { dayOf } from '../../../../shared/domain/owner.ts';
import { groupPersons, membershipsOf } from '../../repositories/groups.ts';
import { dueIn } from '../dispatch/recipients.ts';
import type { Reader } from '../context.ts';

type Session = RecordOf<'session'>;

/** The participants that are expected at a session, by id: whoever comes to what it belongs to, and may come to it. */
export function expectedAt(reader: Reader, session: Session): ReadonlySet<string> {
  const { reconveningId, groupId } = session;
  const byMeeting = reconveningId === null ? [] : dueIn(reader, { kind: 'reconvening', id: reconveningId });
  const byGroup = groupId === null ? [] : dueIn(reader, { kind: 'workingGroup', id: groupId });
  return new Set([
    ...byMeeting.filter((id) => comes(reader, session, id, personsOfDelegation(reader, reconveningId, id))),
    ...byGroup.filter((id) => comesByItsGroup(reader, session, id)),
  ]);
}

function comes(reader: Reader, session: Session, id: string, personIds: readonly string[]): boolean {
  return mayAttend(session, standingOf(reader, session, id, personIds));
}

/** Whoever has withdrawn from the coalition comes to nothing of a group. */
function comesByItsGroup(reader: Reader, session: Session, id: string): boolean {
  const standing = standingOf(reader, session, id, groupPersons(reader, id));
  if (standing.coalitionStatus === 'withdrawn') return false;
  return comesByGroup(session, standing) && mayAttend(session, standing);
}

function standingOf(
  reader: Reader,
  session: Session,
  id: string,
  personIds: readonly string[],
): Parameters<typeof mayAttend>[1] {
  const { groupId } = session;
  const memberships = groupId === null ? [] : membershipsOf(reader, groupId, id);
  return {
    id,
    coalitionStatus: reader.get('participant', id)?.coalitionStatus ?? 'withdrawn',
    groupRole: roleOn(memberships, dayOf(session)),
    personIds,
  };
}

function personsOfDelegation(reader: Reader, reconveningId: string | null, participantId: string): string[] {
  return reader
    .find('delegation', { reconveningId: reconveningId ?? '', participantId })
    .flatMap(({ id }) => reader.find('delegate', { delegationId: id }).map(({ personId }) => personId));
}
