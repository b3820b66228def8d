/** What is stated as of a day and never overwritten: of an endorsement, a membership, a rule of counting. */

import { compareText } from '../compare.ts';

export interface DatedStep {
  readonly id: string;
  /** The day that it speaks of, YYYY-MM-DD; it counts from that day on. */
  readonly date: string;
  /** Its place in the log, the same on every laptop: sorts as plain text. No clock has a say in it. */
  readonly logged: string;
}

/** By the day they speak of; those of one day in the order in which they came into the log. */
export function inOrder<S extends DatedStep>(steps: readonly S[]): S[] {
  return [...steps].sort(
    (a, b) => compareText(a.date, b.date) || compareText(a.logged, b.logged) || compareText(a.id, b.id),
  );
}

/**
 * What steps amount to at the end of a day (null: all of them, whenever they speak of).
 *
 * @param advance what one more step makes of what stood before it
 */
export function standingAt<S extends DatedStep, T>(
  steps: readonly S[],
  asAt: string | null,
  start: T,
  advance: (standing: T, step: S) => T,
): T {
  return inOrder(steps)
    .filter(({ date }) => asAt === null || date <= asAt)
    .reduce(advance, start);
}
