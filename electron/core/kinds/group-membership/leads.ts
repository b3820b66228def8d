import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { overlap, roleOn } from '../../../../shared/domain/groups/membership.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import type { Writer } from '../../db/access.ts';

type Seat = RecordOf<'groupMembership'>;

/** Says that nobody leads a group any more, or that one more does: both are allowed, and seldom what was meant. */
export function noticeLeads(context: Writer, { id, groupId }: Seat, previous: Seat | null): void {
  const group = context.need('workingGroup', groupId);
  if (group.state === 'closed') return;
  const now = context.find('groupMembership', { groupId });
  // What began as this one ended was not there before.
  const others = now.filter(
    (one) => one.id !== id && !(previous?.participantId === one.participantId && overlap(previous, one)),
  );
  const today = todayAtHome(context);
  const [leads, before] = [leadsOf(now, today), leadsOf(previous ? [...others, previous] : others, today)];
  if (leads === 0 && before > 0) {
    context.notice({ rule: 'ledByNobody', params: { group: group.name } });
  } else if (leads > 1 && leads > before) {
    context.notice({ rule: 'ledBySeveral', params: { group: group.name, count: leads } });
  }
}

function leadsOf(seats: readonly Seat[], day: string): number {
  const each = groupedBy(seats, ({ participantId }) => participantId);
  return [...each.values()].filter((own) => roleOn(own, day) === 'co_lead').length;
}
