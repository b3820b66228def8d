import type { RecordOf } from '../../../shared/contract/kinds.ts';
import type { Orderable } from '../../../shared/domain/order/participants.ts';

/** A participant as the order engine looks at it. */
export function orderable(participant: RecordOf<'participant'>): Orderable {
  const { id, participantKind, coalitionStatus, shortName, memberSince } = participant;
  return { id, participantKind, coalitionStatus, shortName, confirmedOn: memberSince };
}
