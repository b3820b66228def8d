import { refuseItselfInside } from '../../rules/trees.ts';
import type { CoreKind } from '../kind.ts';

export const forum: CoreKind<'forum'> = {
  computed: {
    actions: `(SELECT count(*) FROM forum_relation r
      WHERE r.forum_id = forum.id AND r.action_id IS NOT NULL AND r.deleted = 0)`,
  },
  prepare(context, next, previous) {
    refuseItselfInside(context, 'forum', next, previous);
    return {};
  },
};
