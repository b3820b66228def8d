import { ledgerOf, type Logged } from '../../repositories/ledger.ts';
import type { Reader } from '../context.ts';

/**
 * All that is recorded of a document, by participant.
 *
 * @param knownBefore milliseconds since 1970: as it was known before then; null: as it is now
 */
export function stepsByParticipant(
  reader: Reader,
  documentId: string,
  knownBefore: number | null = null,
): ReadonlyMap<string, Logged<'endorsementStep'>[]> {
  return byParticipant(ledgerOf(reader, 'endorsementStep', { where: { documentId }, knownBefore }));
}

/** Steps by whom they are of. */
export function byParticipant<S extends { readonly participantId: string }>(
  steps: readonly S[],
): ReadonlyMap<string, S[]> {
  const stepsOf = new Map<string, S[]>();
  for (const step of steps) {
    const list = stepsOf.get(step.participantId);
    if (list) list.push(step);
    else stepsOf.set(step.participantId, [step]);
  }
  return stepsOf;
}
