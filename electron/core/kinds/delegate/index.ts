import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { CoreKind } from '../kind.ts';

export const delegate: CoreKind<'delegate'> = {
  computed: {},
  prepare(context, next, previous) {
    if (next.role !== 'head') return {};
    const head = context
      .find('delegate', { delegationId: next.delegationId, role: 'head' })
      .find((other) => other.id !== previous?.id);
    if (!head) return {};
    const { participantId } = context.need('delegation', next.delegationId);
    const delegation = context.get('participant', participantId)?.shortName ?? {};
    return invalid(
      problem('role', 'twoHeads', { delegation, participantId, head: head.name, headId: head.id }),
    );
  },
};
