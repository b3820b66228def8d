import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { CoreKind } from '../kind.ts';

export const publicCopy: CoreKind<'publicCopy'> = {
  computed: {},
  /** It is out there, whatever is said of it here. */
  deleting: (_context, { name }) => invalid(problem('', 'handedOut', { title: name })),
};
