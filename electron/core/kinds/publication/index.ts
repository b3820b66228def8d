import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { CoreKind } from '../kind.ts';

const ADDRESS = /^https?:\/\/[^\s]+$/i;

export const publication: CoreKind<'publication'> = {
  computed: {},
  /** What was given to some by name is nobody else's. */
  staysIn: (_reader, { sharedWith }) => sharedWith === 'named',
  prepare(_context, { link, recipientIds }) {
    if (link !== null && !(ADDRESS.test(link) && URL.canParse(link))) invalid(problem('link', 'format'));
    return { recipientIds: recipientIds && [...new Set(recipientIds)] };
  },
};
