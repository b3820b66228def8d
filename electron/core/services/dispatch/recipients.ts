import type { Owner } from '../../../../shared/domain/owner.ts';
import { findDeleted } from '../../repositories/ever.ts';
import { everInGroup } from '../../repositories/groups.ts';
import type { Reader } from '../context.ts';

/**
 * Participants that are to be told of a programme without having heard of it yet: whose delegation comes or might; who was
 * in the group at any time, or is named by a session of it. What of it is theirs is asked of each session.
 */
export function dueIn(reader: Reader, { kind, id }: Owner): string[] {
  if (kind === 'workingGroup') return ofGroup(reader, id);
  return reader
    .find('delegation', { reconveningId: id })
    .filter(({ attendance }) => attendance === 'confirmed' || attendance === 'tentative')
    .map(({ participantId }) => participantId);
}

/** Whoever may be recorded as told: also who declined since, or has left the group. */
function everOf(reader: Reader, { kind, id }: Owner): string[] {
  if (kind === 'workingGroup') return ofGroup(reader, id);
  const all = [
    ...reader.find('delegation', { reconveningId: id }),
    ...findDeleted(reader, 'delegation', 'reconveningId', id),
  ];
  return all.map(({ participantId }) => participantId);
}

/** Whoever may be recorded as told of something, by what they have to do with it: the first of several. */
export function recipientsThrough(reader: Reader, owners: readonly Owner[]): ReadonlyMap<string, Owner> {
  const entries = owners.flatMap((owner) => everOf(reader, owner).map((one) => [one, owner] as const));
  return new Map(entries.toReversed());
}

function ofGroup(reader: Reader, groupId: string): string[] {
  const named = reader.find('session', { groupId }).flatMap((session) => {
    const { access, chairId, invitedIds, chairPersonId, personIds } = session;
    const persons = [...personIds, ...(chairPersonId === null ? [] : [chairPersonId])];
    return [
      ...(access === 'invitation' ? invitedIds : []),
      ...(chairId === null ? [] : [chairId]),
      ...persons.flatMap((personId) =>
        reader.find('focalPoint', { personId }).map(({ participantId }) => participantId),
      ),
    ];
  });
  return [...new Set([...everInGroup(reader, groupId), ...named])];
}
