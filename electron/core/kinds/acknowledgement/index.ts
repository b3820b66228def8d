import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { wallAt } from '../../../../shared/domain/time/zones.ts';
import { zoneOfOwner } from '../../rules/zones.ts';
import type { CoreKind } from '../kind.ts';

export const acknowledgement: CoreKind<'acknowledgement'> = {
  computed: {},
  prepare(context, { dispatchId, date }) {
    const { sentAt, ...dispatch } = context.need('dispatch', dispatchId);
    const zone = zoneOfOwner(context, dispatch);
    const sent = wallAt(sentAt, zone).slice(0, 10);
    return date < sent ? invalid(problem('date', 'acknowledgedBeforeSent', { date, sent })) : {};
  },
};
