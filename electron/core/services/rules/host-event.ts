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
    // The programme was given in the event's own wall time: a corrected zone corrects its instants.
    for (const meeting of context.find('hostMeeting', { hostEventId: event.id })) {
      const slot = slotInstants({ ...meeting, zone: event.zone });
      context.update('hostMeeting', meeting.id, { zone: event.zone, ...slot });
    }
  },
};
