import type { CoalitionStatus } from '../vocabulary.ts';

/** How near a status is to the coalition: who was only asked, or has left, is the farthest. */
const NEARNESS: Readonly<Record<CoalitionStatus, number>> = {
  member: 2,
  partner: 1,
  observer: 1,
  invited: 0,
  withdrawn: 0,
};

/** Whether a status is nearer to the coalition than another one. */
export function isHigher(one: CoalitionStatus, other: CoalitionStatus): boolean {
  return NEARNESS[one] > NEARNESS[other];
}
