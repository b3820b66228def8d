import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { localize } from '../../../../shared/domain/languages.ts';
import { delegationId } from './ids.ts';
import type { RecordRules } from './rule.ts';

export const delegationRules: RecordRules<'delegation'> = {
  idFor: (values) => delegationId(values.reconveningId, values.participantId),
  prepare(context, next, previous) {
    const id = delegationId(next.reconveningId, next.participantId);
    if (!previous && context.get('delegation', id)) {
      const title = localize(context.need('participant', next.participantId).shortName, 'en');
      invalid(problem('participantId', 'duplicate', { title, id }));
    }
    if (next.credentials === 'deficient' && next.credentialsReason === null) {
      invalid(problem('credentialsReason', 'reasonNeeded', { to: 'deficient' }));
    }
    const asked = next.replyBy !== (previous?.replyBy ?? null);
    if (asked && next.replyBy !== null && next.replyBy < context.now().slice(0, 10)) {
      context.notice({ rule: 'pastDeadline', params: { deadline: next.replyBy } });
    }
    return {};
  },
};
