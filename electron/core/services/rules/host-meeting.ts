import type { RecordRules } from './rule.ts';
import { slotInstants } from './times.ts';

export const hostMeetingRules: RecordRules<'hostMeeting'> = {
  prepare(context, next, previous) {
    const { zone } = context.need('hostEvent', next.hostEventId);
    const { startUtc = null, endUtc = null } = previous ?? {};
    return { zone, ...slotInstants({ ...next, zone, startUtc, endUtc }) };
  },
};
