import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Pair, PairChoice } from '../../../../shared/contract/shapes/one-participant.ts';
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
