import type { Kind } from '../../../../shared/contract/kinds.ts';
import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { positionMove } from '../../../../shared/domain/endorsement/steps.ts';
import { inOrder } from '../../../../shared/domain/steps/ledger.ts';
import { POSITIONS, type Position } from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { needEver } from '../../repositories/ever.ts';
import { ledgerOf, type Logged } from '../../repositories/ledger.ts';
import { titleOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';

interface Spoken {
  readonly documentId: string;
  readonly participantId: string;
}

/**
 * Watches over steps that are about to be taken back or put in force again. The function it gives refuses, once that is
 * done, what would leave a position with nothing before it that leads there: withdrawn, and nothing that was given.
 */
export function keepPositionsDrawn(
  reader: Reader,
  touched: readonly { readonly kind: Kind; readonly id: string }[],
): () => void {
  const spoken = new Map<string, Spoken>();
  for (const { kind, id } of touched) {
    if (kind !== 'endorsementStep') continue;
    const { record } = needEver(reader, kind, id);
    spoken.set(`${record.documentId} ${record.participantId}`, record);
  }
  const before = new Map([...spoken].map(([key, one]) => [key, leaps(reader, one).length]));
  return () => {
    for (const [key, one] of spoken) {
      const found = leaps(reader, one);
      const [first] = found;
      if (first === undefined || found.length <= (before.get(key) ?? 0)) continue;
      const participant = titleOf(reader, 'participant', one.participantId);
      invalid(problem('', 'stepLeftAlone', { participant, from: first.from, to: first.to }));
    }
  };
}

interface Leap {
  readonly from: Position;
  readonly to: Position;
}

/** Where a position follows another that does not lead to it; a merge may have left such. */
function leaps(reader: Reader, { documentId, participantId }: Spoken): Leap[] {
  return leapsIn(ledgerOf(reader, 'endorsementStep', { where: { documentId, participantId } }));
}

/** The same among steps of one participant on one document, in any order. */
export function leapsIn(steps: readonly Logged<'endorsementStep'>[]): Leap[] {
  let from: Position = 'not_approached';
  return inOrder(steps).flatMap(({ axis, value: to }) => {
    if (axis !== 'position' || !isOneOf(POSITIONS, to)) return [];
    const leap = positionMove(from, to) === 'not drawn' ? [{ from, to }] : [];
    from = to;
    return leap;
  });
}
