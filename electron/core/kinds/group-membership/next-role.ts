import type { RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import { daysBefore } from '../../../../shared/domain/time/days.ts';
import type { Reader, Writer } from '../../db/access.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import { checkedValues, ownFields } from '../../db/rows.ts';
import { createOrRevive } from '../create-or-revive.ts';
import { newMembershipId } from './id.ts';

type Seat = RecordOf<'groupMembership'>;

/**
 * The day on which a membership with another role begins, by what was written into one that has begun: today, or a later
 * first day that was written with the role. Null where it stays one membership: it has not begun before that day, is over
 * by then, or nothing says another role.
 */
export function nextRoleFrom(reader: Reader, next: Values<'groupMembership'>, previous: Seat): string | null {
  if (next.role === previous.role) return null;
  const isLater = (next.since ?? '') > (previous.since ?? '');
  if (next.since !== previous.since && !isLater) return null;
  const day = isLater && next.since !== null ? next.since : todayAtHome(reader);
  const isOn = (previous.since ?? '') < day && day <= (previous.until ?? day);
  return isOn && day <= (next.until ?? day) ? day : null;
}

/** Makes the membership that begins on that day, and gives what becomes of the one before: as it was, until the day before. */
export function endAndBegin(
  context: Writer,
  next: Values<'groupMembership'>,
  previous: Seat,
  day: string,
): Values<'groupMembership'> {
  const values = { ...next, since: day };
  createOrRevive(context, 'groupMembership', values, newMembershipId(values, context));
  context.notice({ rule: 'roleChanges', params: {} });
  const before = checkedValues<Values<'groupMembership'>>(ownFields(previous));
  return { ...before, until: daysBefore(day, 1) };
}
