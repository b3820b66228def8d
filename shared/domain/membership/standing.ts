/** A participant's membership in the coalition, as the dated steps amount to it. */
import { standingAt, type DatedStep } from '../steps/ledger.ts';
import type { CoalitionStatus } from '../vocabulary.ts';

export interface MembershipStep extends DatedStep {
  readonly status: CoalitionStatus;
  readonly instrument: string | null;
}

export interface Membership {
  readonly status: CoalitionStatus;
  /** The day from which it has been a member without a break; null while it is none. */
  readonly memberSince: string | null;
  /** By which the status was entered into. */
  readonly instrument: string | null;
}

/** Who is in the directory and of whom nothing has been stated may be asked. */
const START: Membership = { status: 'invited', memberSince: null, instrument: null };

/** The membership at the end of a day (null: with all steps there are). */
export function membershipAt(steps: readonly MembershipStep[], asAt: string | null): Membership {
  return standingAt(steps, asAt, START, advance);
}

function advance(before: Membership, { status, date, instrument }: MembershipStep): Membership {
  const isSame = status === before.status;
  return {
    status,
    memberSince: status === 'member' ? (before.memberSince ?? date) : null,
    instrument: instrument ?? (isSame ? before.instrument : null),
  };
}

/**
 * Whether a participant belonged, at the end of a day, to those who are asked to endorse: it was in the directory, or
 * something is stated of it, and it had not left.
 *
 * @param enteredOn the day on which it came into the directory; null: on no day that is known, so on any
 */
export function isAsked(
  steps: readonly MembershipStep[],
  enteredOn: string | null,
  asAt: string | null,
): boolean {
  const isKnown = asAt === null || enteredOn === null || enteredOn <= asAt;
  if (!isKnown && steps.every(({ date }) => date > asAt)) return false;
  return membershipAt(steps, asAt).status !== 'withdrawn';
}
