import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Told } from '../../../../shared/domain/dispatch/sequence.ts';
import type { Said } from '../../../../shared/domain/languages.ts';
import type { RecipientKind } from '../../../../shared/domain/vocabulary.ts';
import { isToldSession, type ToldSession } from '../../../../shared/kinds/dispatch.ts';
import type { Reader } from '../../db/access.ts';

type Dispatch = RecordOf<'dispatch'>;

/** Who was told, as one name. */
export function recipientName(kind: RecipientKind, id: string | null): string {
  return id === null ? kind : `${kind} ${id}`;
}

/** What was told of a session, and what it was called in the file. */
export interface ToldByName extends Told {
  readonly title: Said;
  readonly facts: Pick<ToldSession, 'slot' | 'place' | 'status'>;
}

/** All that was ever told of a reconvening's sessions, by session, oldest first. */
export function toldOf(reader: Reader, reconveningId: string): ReadonlyMap<string, readonly ToldByName[]> {
  const bySession = new Map<string, ToldByName[]>();
  for (const dispatch of reader.find('dispatch', { reconveningId })) {
    for (const { recordId, told } of toldBy(dispatch)) {
      const list = bySession.get(recordId) ?? [];
      list.push(told);
      bySession.set(recordId, list);
    }
  }
  return bySession;
}

function toldBy({ language, recipientKind, recipientId, voidedAt, items }: Dispatch) {
  return items
    .filter(isToldSession)
    .map(({ recordId, title, slot, place, status, isPersonalCancellation, sequence }) => ({
      recordId,
      told: {
        title: { text: title, language },
        recipient: recipientName(recipientKind, recipientId),
        facts: { slot, place, status },
        isPersonalCancellation,
        isVoid: voidedAt !== null,
        sequence,
      } satisfies ToldByName,
    }));
}
