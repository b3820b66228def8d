import { plannedMinutes } from '../../../../shared/domain/agenda.ts';
import { addMinutes, wallAt } from '../../../../shared/domain/time/zones.ts';
import type { Reader } from '../../db/access.ts';
import { isSecond, slotInstants } from '../../rules/times.ts';
import { agendasOf } from '../agenda-item/agendas.ts';
import { countOf } from '../computed.ts';
import type { CoreKind } from '../kind.ts';

export const session: CoreKind<'session'> = {
  computed: {
    items: countOf('agendaItem', 'sessionId'),
    slotMinutes: 'CAST(round((julianday(end_utc) - julianday(start_utc)) * 1440) AS INTEGER)',
    plannedMinutes: plannedOf,
  },
  prepare(context, next, previous) {
    const slot = slotInstants(next);
    const moved = slot.startUtc !== previous?.startUtc || slot.endUtc !== previous.endUtc;
    const reconvening = context.need('reconvening', next.reconveningId);
    const first = wallAt(slot.startUtc, reconvening.zone).slice(0, 10);
    // One that ends at midnight is not of the next day.
    const last = wallAt(addMinutes(slot.endUtc, -1), reconvening.zone).slice(0, 10);
    if (moved && (first < reconvening.startDate || last > reconvening.endDate)) {
      context.notice({
        rule: 'sessionOutsideReconvening',
        params: {
          title: next.title,
          date: first < reconvening.startDate ? first : last,
          start: reconvening.startDate,
          end: reconvening.endDate,
        },
      });
    }
    return {
      ...slot,
      startSecond: isSecond(next.startWall, next.zone, slot.startUtc),
      endSecond: isSecond(next.endWall, next.zone, slot.endUtc),
      invitedIds: [...new Set(next.invitedIds)],
      personIds: [...new Set(next.personIds)],
    };
  },
};

function plannedOf(reader: Reader, ids: readonly string[]): ReadonlyMap<string, number> {
  const agendas = agendasOf(reader, ids);
  return new Map(ids.map((id) => [id, plannedMinutes(agendas.get(id)?.items ?? [])]));
}
