import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { overlap } from '../../../../shared/domain/groups/membership.ts';
import { refuseDaysReversed } from '../../rules/times.ts';
import type { CoreKind } from '../kind.ts';
import { groupMembershipId } from './id.ts';
import { noticeLeads } from './leads.ts';

export const groupMembership: CoreKind<'groupMembership'> = {
  computed: { iso3: '(SELECT p.iso3 FROM participant p WHERE p.id = group_membership.participant_id)' },
  idFor({ groupId, participantId, since }, reader) {
    const id = groupMembershipId(groupId, participantId, since);
    // Its first day was set to another one since: this is another membership.
    return reader.get('groupMembership', id) ? undefined : id;
  },
  prepare(context, next, previous) {
    refuseDaysReversed('until', next.since, next.until);
    const { groupId, participantId } = next;
    const isMoved = next.since !== previous?.since || next.until !== previous.until;
    const other = context
      .find('groupMembership', { groupId, participantId })
      .find((one) => one.id !== previous?.id && overlap(one, next));
    if (isMoved && other) {
      invalid(
        problem(previous ? 'since' : 'participantId', 'groupMemberAlready', {
          participant: context.need('participant', participantId).shortName,
          group: context.need('workingGroup', groupId).name,
        }),
      );
    }
    return {};
  },
  saved: (context, seat, previous) => noticeLeads(context, seat, previous),
};
