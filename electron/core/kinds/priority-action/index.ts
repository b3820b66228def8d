import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { refuseTakenNumber } from '../../rules/numbers.ts';
import { countOf } from '../computed.ts';
import type { CoreKind } from '../kind.ts';

export const priorityAction: CoreKind<'priorityAction'> = {
  computed: {
    relations: countOf('forumRelation', 'actionId'),
    commitments: countOf('commitment', 'actionId'),
  },
  prepare(context, next, previous) {
    const { number, leadIds, partnerIds } = next;
    refuseTakenNumber(number, previous, {
      others: context.find('priorityAction', { number }),
      titleOf: ({ title }) => title,
    });
    const group = next.groupId === null ? undefined : context.get('workingGroup', next.groupId);
    if (group?.state === 'closed' && next.groupId !== previous?.groupId) {
      invalid(problem('groupId', 'groupClosedForActions', { group: group.name }));
    }
    // Who leads is no partner besides.
    const leads = [...new Set(leadIds)];
    return { leadIds: leads, partnerIds: [...new Set(partnerIds)].filter((id) => !leads.includes(id)) };
  },
};
