import type { RecordRules } from './rule.ts';
import { refuseDatesReversed, refuseUnknownZone, slotInstants } from './times.ts';

export const hostEventRules: RecordRules<'hostEvent'> = {
  prepare(_context, next) {
    refuseUnknownZone('zone', next.zone);
    refuseDatesReversed(next);
    return {};
  },
  saved(context, event, previous) {
    if (!previous || previous.zone === event.zone) return;
    // The programme is given in the event's own wall time, which a corrected zone may not have.
    for (const meeting of context.find('hostMeeting', { hostEventId: event.id })) {
      slotInstants({ ...meeting, zone: event.zone });
    }
  },
};
