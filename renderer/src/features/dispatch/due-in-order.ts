import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Language } from '../../../../shared/domain/languages.ts';
import { byName } from '../../../../shared/domain/order/participants.ts';

type Due = OutputOf<'outbox.get'>[number];

/**
 * Those who hold something that is no longer so come before those who hold nothing; the two in the order of the list of
 * participants.
 *
 * @param on the day for which it is an order, YYYY-MM-DD
 */
export function dueInOrder(due: readonly Due[], language: Language, on: string): Due[] {
  const compare = byName(language, on);
  const named = (one: Due) => ({ ...one, id: one.participantId, shortName: one.name });
  return due.toSorted(
    (a, b) => Number(a.lastSentAt === null) - Number(b.lastSentAt === null) || compare(named(a), named(b)),
  );
}
