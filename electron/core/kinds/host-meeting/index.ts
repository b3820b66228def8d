import { refuseLongSlot, widestInstants } from '../../rules/times.ts';
import type { CoreKind } from '../kind.ts';

export const hostMeeting: CoreKind<'hostMeeting'> = {
  computed: {},
  prepare(context, next, previous) {
    const { zone } = context.need('hostEvent', next.hostEventId);
    refuseLongSlot(next, previous);
    return { zone, ...widestInstants({ ...next, zone }) };
  },
};
