import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { overlap } from '../../../../shared/domain/groups/membership.ts';
import { refuseDaysReversed } from '../../rules/times.ts';
import type { CoreKind } from '../kind.ts';
import { newMembershipId } from './id.ts';
import { joinMet } from './join-met.ts';
import { noticeLeads } from './leads.ts';
import { endAndBegin, nextRoleFrom } from './next-role.ts';

export const groupMembership: CoreKind<'groupMembership'> = {
  computed: { iso3: '(SELECT p.iso3 FROM participant p WHERE p.id = group_membership.participant_id)' },
  idFor: newMembershipId,
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
  instead(context, next, previous) {
    const day = nextRoleFrom(context, next, previous);
    return day === null ? null : endAndBegin(context, next, previous, day);
  },
  saved: (context, seat, previous) => noticeLeads(context, seat, previous),
  changed(context, seat, previous) {
    // Another role on its first day is not one that changed: it was never so.
    const isSetRight =
      previous.role !== seat.role && previous.since === seat.since && previous.until === seat.until;
    if (isSetRight) joinMet(context, seat.id);
  },
};
