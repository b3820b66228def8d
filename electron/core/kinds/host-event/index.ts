import { refuseFalseDates, refuseUnknownZone, widestInstants } from '../../rules/times.ts';
import { countOf } from '../computed.ts';
import type { CoreKind } from '../kind.ts';

export const hostEvent: CoreKind<'hostEvent'> = {
  computed: { meetings: countOf('hostMeeting', 'hostEventId') },
  prepare(_context, next, previous) {
    refuseUnknownZone('zone', next.zone);
    refuseFalseDates(next, previous);
    return {};
  },
  saved(context, event, previous) {
    if (!previous || previous.zone === event.zone) return;
    // The programme is given in the event's own wall time, which a corrected zone may not have.
    for (const meeting of context.find('hostMeeting', { hostEventId: event.id })) {
      widestInstants({ ...meeting, zone: event.zone });
    }
  },
};
