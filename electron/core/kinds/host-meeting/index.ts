import { refuseLongSlot, slotInstants } from '../../rules/times.ts';
import type { CoreKind } from '../kind.ts';

export const hostMeeting: CoreKind<'hostMeeting'> = {
  computed: {},
  prepare(context, next, previous) {
    const { zone } = context.need('hostEvent', next.hostEventId);
    refuseLongSlot(next, previous);
    const { startUtc = null, endUtc = null } = previous ?? {};
    return { zone, ...slotInstants({ ...next, zone, startUtc, endUtc }) };
  },
};
