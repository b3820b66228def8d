import type { CoalitionStatus } from '../vocabulary.ts';

/** Whether a status is entered into only with a reason: leaving, coming back, and being no more than invited again. */
export function statusNeedsReason(from: CoalitionStatus, to: CoalitionStatus): boolean {
  return from !== to && (from === 'withdrawn' || to === 'withdrawn' || to === 'invited');
}
