import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Reader } from '../context.ts';

/** All that was recorded of a document, by participant. */
export function stepsByParticipant(
  reader: Reader,
  documentId: string,
): ReadonlyMap<string, RecordOf<'endorsementStep'>[]> {
  const stepsOf = new Map<string, RecordOf<'endorsementStep'>[]>();
  for (const step of reader.find('endorsementStep', { documentId })) {
    const list = stepsOf.get(step.participantId);
    if (list) list.push(step);
    else stepsOf.set(step.participantId, [step]);
  }
  return stepsOf;
}
