import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { namedId } from '../named-id.ts';
import type { CoreKind } from '../kind.ts';

const FORUM_RELATION = '4b0b6a0a-2f0e-4b53-9a55-6a9d3f7f4c1e';

export const forumRelation: CoreKind<'forumRelation'> = {
  computed: {},
  /** Two laptops that answer for the same action and the same body answer in one record. */
  idFor: ({ actionId, sessionId, forumId }) =>
    namedId(`${actionId ?? ''} ${sessionId ?? ''} ${forumId}`, FORUM_RELATION),
  prepare(context, { actionId, sessionId, forumId, wording }, previous) {
    if (!wording?.trim()) invalid(problem('wording', 'relationWording'));
    const [other] = context.find('forumRelation', { actionId, sessionId, forumId });
    if (!previous && other) {
      invalid(problem('forumId', 'duplicate', { title: context.need('forum', forumId).name }));
    }
    return {};
  },
};
