import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Told } from '../../../../shared/domain/dispatch/sequence.ts';
import type { RecipientKind } from '../../../../shared/domain/vocabulary.ts';
import { isToldSession } from '../../../../shared/kinds/dispatch.ts';
import type { Reader } from '../../db/access.ts';

type Dispatch = RecordOf<'dispatch'>;

/** Who was told, as one name. */
export function recipientName(kind: RecipientKind, id: string | null): string {
  return id === null ? kind : `${kind} ${id}`;
}

/** All that was ever told of a reconvening's sessions, by session, oldest first. */
export function toldOf(reader: Reader, reconveningId: string): ReadonlyMap<string, readonly Told[]> {
  const bySession = new Map<string, Told[]>();
  for (const dispatch of reader.find('dispatch', { reconveningId })) {
    for (const { recordId, told } of toldBy(dispatch)) {
      const list = bySession.get(recordId) ?? [];
      list.push(told);
      bySession.set(recordId, list);
    }
  }
  return bySession;
}

function toldBy({ recipientKind, recipientId, voidedAt, items }: Dispatch) {
  return items
    .filter(isToldSession)
    .map(({ recordId, slot, place, status, isPersonalCancellation, sequence }) => ({
      recordId,
      told: {
        recipient: recipientName(recipientKind, recipientId),
        facts: { slot, place, status },
        isPersonalCancellation,
        isVoid: voidedAt !== null,
        sequence,
      } satisfies Told,
    }));
}
