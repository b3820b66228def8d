/** Where something is on its way through states, as its dated moves amount to it. */
import { standingAt, type DatedStep } from './ledger.ts';

export interface Move<S> extends DatedStep {
  readonly state: S;
  readonly reason: string | null;
}

export interface Standing<S> {
  readonly state: S;
  /** The day since which it is so; null: since it was made. */
  readonly stateDate: string | null;
  readonly stateReason: string | null;
}

/**
 * The state at the end of a day (null: with all moves there are).
 *
 * @param first the state in which everything of the sort begins
 */
export function stateAt<S>(moves: readonly Move<S>[], first: S, asAt: string | null): Standing<S> {
  const start: Standing<S> = { state: first, stateDate: null, stateReason: null };
  return standingAt(moves, asAt, start, (_before, { state, date, reason }) => ({
    state,
    stateDate: date,
    stateReason: reason,
  }));
}
