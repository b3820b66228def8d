import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { CoreKind } from '../kind.ts';

export const minutesRelease: CoreKind<'minutesRelease'> = {
  computed: {},
  /** Somebody may have it on paper: taking the command back would make it go. */
  deleting(_context, { label, handedOutAt }) {
    if (handedOutAt !== null) invalid(problem('', 'handedOut', { title: label }));
  },
};
