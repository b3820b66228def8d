import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { roleOn } from '../../../../shared/domain/groups/membership.ts';
import { dayOf } from '../../../../shared/domain/owner.ts';
import { minutesId } from '../../kinds/minutes/index.ts';
import { everInGroup, membershipsOf } from '../../repositories/groups.ts';
import type { Reader } from '../context.ts';

/**
 * The participants to whom the minutes of a session are due, by id: whoever was there, and the members of its group on its
 * day, observers not. Who has left the coalition since is due those of sessions at which they were, and no others.
 */
export function minutesDueTo(reader: Reader, session: RecordOf<'session'>): ReadonlySet<string> {
  const present = reader.get('minutes', minutesId(session.id))?.presentIds ?? [];
  return new Set([...present.filter((id) => reader.get('participant', id)), ...membersOn(reader, session)]);
}

function membersOn(reader: Reader, session: RecordOf<'session'>): string[] {
  const { groupId } = session;
  if (groupId === null) return [];
  return everInGroup(reader, groupId).filter((id) => {
    const role = roleOn(membershipsOf(reader, groupId, id), dayOf(session));
    const status = reader.get('participant', id)?.coalitionStatus ?? 'withdrawn';
    return role !== null && role !== 'observer' && status !== 'withdrawn';
  });
}
