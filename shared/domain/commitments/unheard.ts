/** Of which commitments one has heard nothing, and in which language one asks. Days are YYYY-MM-DD. */
import type { Language } from '../languages.ts';
import type { CommitmentState } from '../vocabulary.ts';

export interface Undertaken {
  readonly state: CommitmentState;
  readonly dueDate: string | null;
  /** The day of the last report; null where there is none. */
  readonly lastReport: string | null;
}

const OVER: readonly CommitmentState[] = ['delivered', 'withdrawn'];

/** Whether something is still to come of it. */
export function isGoingOn({ state }: Pick<Undertaken, 'state'>): boolean {
  return !OVER.includes(state);
}

/** Whether its day has passed and it is still to come. */
export function isOverdue({ dueDate, state }: Pick<Undertaken, 'dueDate' | 'state'>, today: string): boolean {
  return dueDate !== null && dueDate < today && isGoingOn({ state });
}

/** Whether it is overdue, and nothing was reported since it was due. */
export function isUnheard(commitment: Undertaken, today: string): boolean {
  const { dueDate, lastReport } = commitment;
  if (!isOverdue(commitment, today)) return false;
  return lastReport === null || dueDate === null || lastReport <= dueDate;
}

/**
 * The language of a letter: the first that everybody understands of whom that is known; English where it is of nobody, or
 * where they have none in common.
 *
 * @param known the languages of each whom one writes to, the preferred first; empty where they are not known
 */
export function languageFor(known: readonly (readonly Language[])[]): Language {
  const stated = known.filter((languages) => languages.length > 0);
  const [first = []] = stated;
  return first.find((language) => stated.every((languages) => languages.includes(language))) ?? 'en';
}
