import { invalid, problem } from '../../../shared/contract/errors.ts';
import { statusNeedsReason } from '../../../shared/domain/membership/moves.ts';
import { membershipAt } from '../../../shared/domain/membership/standing.ts';
import { joinMet } from '../kinds/group-membership/join-met.ts';
import { noticeLeads } from '../kinds/group-membership/leads.ts';
import { ledgerOf } from '../repositories/ledger.ts';
import { titleOf } from '../repositories/titles.ts';
import { written, type Handlers } from './context.ts';
import { refuseMergedAway } from './merged-away.ts';

export const membershipHandlers = {
  'groupMembership.correctRole': (writer, { id, role }) => {
    const previous = writer.need('groupMembership', id);
    writer.update('groupMembership', id, { role });
    noticeLeads(writer, writer.need('groupMembership', id), previous);
    return written(writer, joinMet(writer, id));
  },
  'membership.record': (writer, { participantIds, date, time, status, instrument, reason }) => {
    refuseMergedAway(writer, 'participantIds', participantIds);
    const ids = [...new Set(participantIds)].map((participantId) => {
      writer.need('participant', participantId);
      const known = ledgerOf(writer, 'membershipStep', { where: { participantId } });
      const { status: from } = membershipAt(known, date);
      if (statusNeedsReason(from, status) && !reason?.trim()) {
        const participant = titleOf(writer, 'participant', participantId);
        invalid(problem('reason', 'reasonNeeded', { from, to: status, participant }));
      }
      const step = { participantId, date, time, status, instrument, reason, recordedBy: writer.author };
      return writer.create('membershipStep', step);
    });
    return written(writer, ids[0] ?? '');
  },
} satisfies Partial<Handlers>;
