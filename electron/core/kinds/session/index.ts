import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { Values } from '../../../../shared/contract/kinds.ts';
import { plannedMinutes } from '../../../../shared/domain/agenda.ts';
import { addMinutes, wallAt } from '../../../../shared/domain/time/zones.ts';
import type { Reader, Writer } from '../../db/access.ts';
import { isSecond, refuseLongSlot, slotInstants } from '../../rules/times.ts';
import { agendasOf } from '../agenda-item/agendas.ts';
import { countOf } from '../computed.ts';
import type { CoreKind } from '../kind.ts';

interface Instants {
  readonly startUtc: string;
  readonly endUtc: string;
}

export const session: CoreKind<'session'> = {
  computed: {
    items: countOf('agendaItem', 'sessionId'),
    slotMinutes: 'CAST(round((julianday(end_utc) - julianday(start_utc)) * 1440) AS INTEGER)',
    plannedMinutes: plannedOf,
  },
  /** Nobody outside has been told of a draft. */
  staysIn: (_reader, { status }) => status === 'draft',
  prepare(context, next, previous) {
    const slot = slotInstants(next);
    refuseLongSlot(next, previous);
    const moved = slot.startUtc !== previous?.startUtc || slot.endUtc !== previous.endUtc;
    if (moved) noticeOutside(context, next, slot);
    const stands = next.status !== 'cancelled';
    if (stands && (moved || previous.status === 'cancelled')) refuseOfClosedGroup(context, next, slot);
    return {
      ...slot,
      startSecond: isSecond(next.startWall, next.zone, slot.startUtc),
      endSecond: isSecond(next.endWall, next.zone, slot.endUtc),
      invitedIds: [...new Set(next.invitedIds)],
      personIds: [...new Set(next.personIds)],
    };
  },
};

/** A session need not be within the days of its reconvening. */
function noticeOutside(
  context: Writer,
  { title, reconveningId }: Values<'session'>,
  { startUtc, endUtc }: Instants,
): void {
  const meeting = reconveningId === null ? undefined : context.get('reconvening', reconveningId);
  if (!meeting) return;
  const { zone, startDate, endDate } = meeting;
  const first = wallAt(startUtc, zone).slice(0, 10);
  // One that ends at midnight is not of the next day.
  const last = wallAt(addMinutes(endUtc, -1), zone).slice(0, 10);
  if (first >= startDate && last <= endDate) return;
  context.notice({
    rule: 'sessionOutsideReconvening',
    params: { title, date: first < startDate ? first : last, start: startDate, end: endDate },
  });
}

/** A closed group meets no more; what it met for before can still be entered. */
function refuseOfClosedGroup(context: Writer, { groupId }: Values<'session'>, { endUtc }: Instants): void {
  const group = groupId === null ? undefined : context.get('workingGroup', groupId);
  if (group?.state === 'closed' && endUtc > context.now()) {
    invalid(problem('groupId', 'groupClosed', { group: group.name }));
  }
}

function plannedOf(reader: Reader, ids: readonly string[]): ReadonlyMap<string, number> {
  const agendas = agendasOf(reader, ids);
  return new Map(ids.map((id) => [id, plannedMinutes(agendas.get(id)?.items ?? [])]));
}
