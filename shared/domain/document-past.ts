/** Where a text was on its way on a day, as its moves amount to it. */
import type { DocumentStanding } from './states.ts';
import { standingAt, type DatedStep } from './steps/ledger.ts';
import type { DocumentState } from './vocabulary.ts';

export interface DocumentMove extends DatedStep {
  readonly state: DocumentState;
}

export interface DocumentPast {
  /** The first day of which anything is known of it. */
  readonly since: string;
  readonly moves: readonly DocumentMove[];
  /** Where it is now; null where only what was known then is asked for. */
  readonly present: DocumentStanding | null;
  /** Where it was before the first of the moves; null where nobody knows. */
  readonly first: DocumentState | null;
}

/** The state at the end of a day (null: where it is now); null where nothing is known of the text as of that day. */
export function stateOn(
  { since, moves, present, first }: DocumentPast,
  day: string | null,
): DocumentState | null {
  if (day !== null && day < since) return null;
  if (present !== null && (day === null || day >= (present.stateDate ?? ''))) return present.state;
  return standingAt<DocumentMove, DocumentState | null>(moves, day, first, (_before, { state }) => state);
}

/** Whether what was said of a text counts at the end of a day: not while it is drafted, nor once it was withdrawn. */
export function countsOn(past: DocumentPast, day: string | null): boolean {
  const state = stateOn(past, day);
  return state !== null && state !== 'drafting' && state !== 'withdrawn';
}

/** The days on which that may have changed. */
export function daysOf({ since, moves, present }: DocumentPast): string[] {
  const stated = present?.stateDate ?? null;
  return [since, ...moves.map(({ date }) => date), ...(stated === null ? [] : [stated])];
}
