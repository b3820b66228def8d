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

/** Whether a participant belongs to those who are asked to endorse. */
export function isAsked({ status }: Membership): boolean {
  return status !== 'withdrawn';
}
