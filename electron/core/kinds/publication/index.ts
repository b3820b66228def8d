import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { CoreKind } from '../kind.ts';

const ADDRESS = /^https?:\/\/[^\s]+$/i;

export const publication: CoreKind<'publication'> = {
  computed: {},
  /** Whoever shared it for members or by name shares it with nobody else: it stays in until it is for everybody. */
  staysIn: (_reader, { audience }) => audience === 'invited',
  prepare(_context, { link, recipientIds }) {
    if (link !== null && !(ADDRESS.test(link) && URL.canParse(link))) invalid(problem('link', 'format'));
    return { recipientIds: recipientIds && [...new Set(recipientIds)] };
  },
};
