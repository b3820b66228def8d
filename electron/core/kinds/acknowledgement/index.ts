import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { wallAt } from '../../../../shared/domain/time/zones.ts';
import { zoneOfOwner } from '../../rules/zones.ts';
import { TOLD_AS_RED } from '../alert/marked-as.ts';
import type { CoreKind } from '../kind.ts';

export const acknowledgement: CoreKind<'acknowledgement'> = {
  computed: {
    markedAs: `(SELECT CASE WHEN ${TOLD_AS_RED} THEN 'red' ELSE a.marking END FROM dispatch d JOIN alert a ON a.id = d.alert_id
      WHERE d.id = acknowledgement.dispatch_id)`,
  },
  prepare(context, { dispatchId, date }) {
    const { sentAt, ...dispatch } = context.need('dispatch', dispatchId);
    const zone = zoneOfOwner(context, dispatch);
    const sent = wallAt(sentAt, zone).slice(0, 10);
    return date < sent ? invalid(problem('date', 'acknowledgedBeforeSent', { date, sent })) : {};
  },
};
