import { refuseFalseDates, refuseUnknownZone } from '../../rules/times.ts';
import { countOf } from '../computed.ts';
import { refuseAnnounced } from '../dispatch/announced.ts';
import type { CoreKind } from '../kind.ts';

/** A session keeps its own zone and instant when the reconvening's zone changes. */
export const reconvening: CoreKind<'reconvening'> = {
  computed: {
    sessions: countOf('session', 'reconveningId'),
    delegations: countOf('delegation', 'reconveningId'),
  },
  prepare(context, next, previous) {
    refuseUnknownZone('zone', next.zone);
    refuseFalseDates(next, previous);
    const event = next.hostEventId === null ? undefined : context.get('hostEvent', next.hostEventId);
    const sameDates = previous?.startDate === next.startDate && previous.endDate === next.endDate;
    const asked = !sameDates || previous.hostEventId !== next.hostEventId;
    if (event && asked && (next.startDate < event.startDate || next.endDate > event.endDate)) {
      context.notice({
        rule: 'outsideHostEvent',
        params: { event: event.shortName, start: event.startDate, end: event.endDate },
      });
    }
    return { coHostIds: [...new Set(next.coHostIds)] };
  },
  deleting: (context, { id, shortTitle }) =>
    refuseAnnounced(context, { kind: 'reconvening', id }, shortTitle),
};
