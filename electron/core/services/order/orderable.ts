import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Orderable } from '../../../../shared/domain/order/participants.ts';
import type { Reader } from '../context.ts';

/** How the order engine looks at participants; at a reconvening it asks when their delegations confirmed. */
export function orderables(
  reader: Reader,
  reconveningId: string | null,
): (participant: RecordOf<'participant'>) => Orderable {
  const confirmed = new Map(
    (reconveningId === null ? [] : reader.find('delegation', { reconveningId }))
      .filter(({ attendance }) => attendance === 'confirmed')
      .map(({ participantId, repliedOn }) => [participantId, repliedOn]),
  );
  return ({ id, participantKind, coalitionStatus, iso3, unStatus, shortName, memberSince }) => ({
    id,
    participantKind,
    coalitionStatus,
    iso3,
    unStatus,
    shortName,
    joinedOn: memberSince,
    confirmedOn: confirmed.get(id) ?? null,
  });
}
