import type { PairRule } from '../two.ts';
import { delegations } from './delegations.ts';
import { exceptions } from './exceptions.ts';
import { focalPoints } from './focal-points.ts';
import { ownFields } from './own-fields.ts';
import { seats } from './seats.ts';
import { endorsements, memberships, stances } from './steps.ts';

/** What one participant has once, in the order in which one is asked about it. */
export const PAIR_RULES: readonly PairRule[] = [
  ownFields,
  memberships,
  delegations,
  endorsements,
  stances,
  seats,
  focalPoints,
  exceptions,
];
