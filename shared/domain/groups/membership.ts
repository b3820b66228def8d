/** What a participant is in a working group, and when. Days are YYYY-MM-DD, the first and the last one included. */
import { daysBetween } from '../time/days.ts';
import type { GroupRole } from '../vocabulary.ts';

interface Time {
  /** Null: from the beginning, as far as is known. */
  readonly since: string | null;
  /** Null: it has not ended. */
  readonly until: string | null;
}

export interface Membership extends Time {
  readonly id: string;
  readonly role: GroupRole;
}

const FIRST = '0000-00-00';
const LAST = '9999-99-99';

/** Whether two memberships share a day. */
export function overlap(a: Time, b: Time): boolean {
  return (a.since ?? FIRST) <= (b.until ?? LAST) && (b.since ?? FIRST) <= (a.until ?? LAST);
}

/**
 * The role of a participant in a group on a day; null where it has none. Two laptops can have given it two at one time:
 * then that which began last holds, the same one on every laptop.
 *
 * @param memberships those of the participant in the group, in any order
 */
export function roleOn(memberships: readonly Membership[], day: string): GroupRole | null {
  const [standing] = memberships
    .filter((one) => overlap(one, { since: day, until: day }))
    .toSorted((a, b) => compare(b.since ?? FIRST, a.since ?? FIRST) || compare(a.id, b.id));
  return standing?.role ?? null;
}

/**
 * A membership with those of the same role that it meets: one that ended the day before it begins, one that begins the day
 * after it ends; in the order of their days.
 */
export function metBy<M extends Membership>(seat: M, memberships: readonly M[]): M[] {
  const same = memberships.filter(({ id, role }) => id !== seat.id && role === seat.role);
  const before = same.filter(({ until }) => meets(until, seat.since)).slice(0, 1);
  const after = same.filter(({ since }) => meets(seat.until, since)).slice(0, 1);
  return [...before, seat, ...after];
}

/** Whether a first day follows a last day without one between. */
function meets(until: string | null, since: string | null): boolean {
  return until !== null && since !== null && daysBetween(until, since) === 1;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
