import { createHash } from 'node:crypto';
import type { Pair } from '../../../../../shared/contract/shapes/one-participant.ts';
import type { Reader } from '../../context.ts';
import type { PairRule, Two } from '../two.ts';
import { delegations } from './delegations.ts';
import { exceptions } from './exceptions.ts';
import { focalPoints } from './focal-points.ts';
import { opposed } from './opposed.ts';
import { ownFields } from './own-fields.ts';
import { seats } from './seats.ts';
import { endorsements, memberships, stances } from './steps.ts';

/** What one participant has once, in the order in which one is asked about it. */
const PAIR_RULES: readonly PairRule[] = [
  opposed,
  ownFields,
  memberships,
  delegations,
  endorsements,
  stances,
  seats,
  focalPoints,
  exceptions,
];

export interface Found {
  readonly rule: PairRule;
  readonly pair: Pair;
  /** Changes with what is in the pair: who has looked at less has not chosen. */
  readonly key: string;
}

/** All that is to be chosen. */
export function pairsOf(reader: Reader, two: Two): Found[] {
  return PAIR_RULES.flatMap((rule) =>
    rule.find(reader, two).map((pair) => ({ rule, pair, key: `${pair.key} ${seen(pair)}` })),
  );
}

function seen({ keep, other }: Pair): string {
  return createHash('sha256')
    .update(JSON.stringify([keep, other]))
    .digest('hex')
    .slice(0, 12);
}
