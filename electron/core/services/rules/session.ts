import { wallAt } from '../../../../shared/domain/time/zones.ts';
import type { RecordRules } from './rule.ts';
import { isSecond, slotInstants } from './times.ts';

export const sessionRules: RecordRules<'session'> = {
  prepare(context, next, previous) {
    const slot = slotInstants(next);
    const moved = slot.startUtc !== previous?.startUtc || slot.endUtc !== previous.endUtc;
    const reconvening = context.need('reconvening', next.reconveningId);
    const first = wallAt(slot.startUtc, reconvening.zone).slice(0, 10);
    const last = wallAt(slot.endUtc, reconvening.zone).slice(0, 10);
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
    };
  },
};
