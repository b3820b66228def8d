import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { CoreKind } from '../kind.ts';

export const orderException: CoreKind<'orderException'> = {
  computed: {},
  prepare(context, { participantId, afterId }) {
    if (afterId === null) return {};
    const moved = context.need('participant', participantId);
    const after = context.need('participant', afterId);
    // States come before organizations, whatever is decided.
    if (moved.id === after.id || moved.participantKind !== after.participantKind) {
      invalid(problem('afterId', 'otherSection', { title: moved.shortName, after: after.shortName }));
    }
    return {};
  },
};
