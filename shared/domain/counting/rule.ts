/** How a document's endorsements are counted, as the dated steps amount to it. */
import { standingAt, type DatedStep } from '../steps/ledger.ts';
import type { BehalfCount, Formality } from '../vocabulary.ts';

export interface Rule {
  /** The level of formality from which on an endorsement counts. */
  readonly countsFrom: Formality;
  readonly target: number | null;
  /** What an endorsement on behalf of others counts for. */
  readonly behalf: BehalfCount;
}

export interface RuleStep extends Omit<DatedStep, 'date'>, Rule {
  /** Null: from the beginning. */
  readonly date: string | null;
}

const START: Rule = { countsFrom: 'in_writing', target: null, behalf: 'one' };

/** The rule at the end of a day (null: by all steps there are). */
export function ruleAt(steps: readonly RuleStep[], asAt: string | null): Rule {
  const dated = steps.map((step) => ({ ...step, date: step.date ?? BEGINNING }));
  return standingAt(dated, asAt, START, (_before, { countsFrom, target, behalf }) => ({
    countsFrom,
    target,
    behalf,
  }));
}

/** Sorts before every day. */
const BEGINNING = '';
