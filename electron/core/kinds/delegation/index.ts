import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { countOf } from '../computed.ts';
import type { RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import type { Writer } from '../../db/access.ts';
import { zoneOfMeeting } from '../../rules/zones.ts';
import type { CoreKind } from '../kind.ts';
import { delegationAt } from './find.ts';
import { delegationId } from './id.ts';

type Reply = Pick<Values<'delegation'>, 'repliedOn'>;

/** Another reply is of today where no day is given with it; whoever is only invited has given none. */
function repliedOn(
  context: Writer,
  next: Values<'delegation'>,
  previous: RecordOf<'delegation'> | null,
): Reply | Record<string, never> {
  if (next.attendance === 'invited') return { repliedOn: null };
  const isOther = previous !== null && previous.attendance !== next.attendance;
  if (!isOther || next.repliedOn !== previous.repliedOn) return {};
  const { zone } = context.need('reconvening', next.reconveningId);
  return { repliedOn: dayAt(context.now(), zone) };
}

export const delegation: CoreKind<'delegation'> = {
  computed: {
    delegates: countOf('delegate', 'delegationId'),
    head: `(SELECT person.name FROM delegate JOIN person ON person.id = delegate.person_id
      WHERE delegate.delegation_id = delegation.id AND delegate.deleted = 0 AND delegate.role = 'head' LIMIT 1)`,
    iso3: '(SELECT p.iso3 FROM participant p WHERE p.id = delegation.participant_id)',
  },
  idFor: (values) => delegationId(values.reconveningId, values.participantId),
  prepare(context, next, previous) {
    const present = previous ? undefined : delegationAt(context, next.reconveningId, next.participantId);
    if (present) {
      const title = context.need('participant', next.participantId).shortName;
      invalid(problem('participantId', 'duplicate', { title, id: present.id }));
    }
    if (next.credentials === 'deficient' && next.credentialsReason === null) {
      invalid(problem('credentialsReason', 'reasonNeeded', { to: 'deficient' }));
    }
    const asked = next.replyBy !== (previous?.replyBy ?? null);
    if (
      asked &&
      next.replyBy !== null &&
      next.replyBy < dayAt(context.now(), zoneOfMeeting(context, next.reconveningId))
    ) {
      context.notice({ rule: 'pastDeadline', params: { deadline: next.replyBy } });
    }
    return repliedOn(context, next, previous);
  },
};
