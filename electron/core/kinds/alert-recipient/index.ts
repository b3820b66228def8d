import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { allows } from '../../../../shared/domain/alerts/recipients.ts';
import { boundOf, markingLabel } from '../../../../shared/domain/alerts/marking.ts';
import { reachOf } from '../../../../shared/domain/alerts/passing-on.ts';
import { markedAs } from '../alert/marked-as.ts';
import { namedId } from '../named-id.ts';
import type { CoreKind } from '../kind.ts';

const RECIPIENT = 'c2a7c2f4-5d3b-4c55-9f6e-0f7b0d1e6a52';

export const alertRecipient: CoreKind<'alertRecipient'> = {
  computed: { markedAs: markedAs('alertRecipient') },
  /** Two laptops that decide about one recipient decide in one record. */
  idFor: ({ alertId, participantId, personId }) =>
    namedId(`${alertId} ${participantId ?? personId}`, RECIPIENT),
  prepare(context, { alertId, participantId, personId, part, reason }) {
    if ((participantId === null) === (personId === null)) invalid(problem('participantId', 'oneRecipient'));
    if (reason.trim() === '') invalid(problem('reason', 'required'));
    if (part === 'left_out' && participantId === null) invalid(problem('participantId', 'required'));
    if (part === 'left_out' || participantId === null) return {};
    const alert = context.need('alert', alertId);
    const marking = reachOf(alert);
    const { coalitionStatus, shortName } = context.need('participant', participantId);
    if (allows(marking, coalitionStatus)) return {};
    const rule = marking === 'red' ? 'redNeedsPerson' : 'outsideCommunity';
    return invalid(
      problem('participantId', rule, {
        marking: markingLabel(boundOf(alert).marking),
        participant: shortName,
      }),
    );
  },
};
