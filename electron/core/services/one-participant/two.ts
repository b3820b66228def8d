import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Pair, PairChoice, PairSide } from '../../../../shared/contract/shapes/one-participant.ts';
import { idsOfOne } from '../../rules/standing.ts';
import type { Reader, Writer } from '../context.ts';

export type Participant = RecordOf<'participant'>;

/** The one that is kept, and the one that turns out to be the same. */
export interface Two {
  readonly keep: Participant;
  readonly other: Participant;
}

/** Something that one participant has once: how two of it are found, and made one. */
export interface PairRule {
  find(reader: Reader, two: Two): Pair[];
  /** Before everything else that names the other one comes over. */
  settle(writer: Writer, two: Two, pair: Pair, choice: PairChoice): void;
}

/** The ids of all that the two were entered as. */
export function entriesOf(reader: Reader, { keep, other }: Two): string[] {
  return [...new Set([...idsOfOne(reader, keep.id), ...idsOfOne(reader, other.id)])];
}

export function idsOf(sides: readonly PairSide[]): string[] {
  return sides.map(({ id }) => id).toSorted();
}
