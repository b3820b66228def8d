import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { isBeforeFinal } from '../../../../shared/domain/states.ts';
import { noticeLongNames } from '../../rules/names.ts';
import { limitInstant, noticeDoubledLimit, refuseUnknownZone } from '../../rules/times.ts';
import type { CoreKind } from '../kind.ts';

export const document: CoreKind<'document'> = {
  computed: {
    version: `(SELECT v.label FROM document_version v
      WHERE v.document_id = document.id AND v.deleted = 0 ORDER BY v.position DESC, v.id DESC LIMIT 1)`,
  },
  /** Nobody outside the drafters has seen it. */
  staysIn: (_reader, { state }) => state === 'drafting',
  made(context, documentId, { countsFrom, target, behalf }) {
    context.create('countingRule', {
      documentId,
      countsFrom,
      target,
      behalf,
      recordedBy: context.author,
    });
  },
  prepare(context, next, previous) {
    noticeLongNames(context, [{ field: 'title', next: next.title, previous: previous?.title }]);
    const { deadlineWall: wall, deadlineZone: zone } = next;
    const isUnderSilence = next.state === 'silence';
    if (zone !== null) refuseUnknownZone('deadlineZone', zone);
    if (wall === null) {
      if (isUnderSilence) invalid(problem('deadlineWall', 'silenceNeedsDeadline'));
      return { deadlineUtc: null };
    }
    if (zone === null) return invalid(problem('deadlineZone', 'required'));
    const deadlineUtc = limitInstant({ field: 'deadlineWall', wall, zone });
    if (deadlineUtc !== previous?.deadlineUtc) noticeDoubledLimit(context, { wall, zone });
    if (deadlineUtc !== previous?.deadlineUtc && deadlineUtc < context.now()) {
      // A silence procedure is made longer, never over before its time.
      if (isUnderSilence) invalid(problem('deadlineWall', 'silenceNeedsDeadline'));
      context.notice({ rule: 'pastDeadline', params: { deadline: wall.replace('T', ' '), zone } });
    }
    return { deadlineUtc };
  },
  tookBack(context, { id, title, state }, previous) {
    if (!isBeforeFinal({ state })) return;
    const sheet = context.find('signOffSheet', { documentId: id }).find(({ voidedAt }) => voidedAt === null);
    if (sheet && !isBeforeFinal(previous)) invalid(problem('', 'restedUpon', { title: sheet.number }));
    if (state !== 'drafting' || previous.state === 'drafting') return;
    const [step] = context.find('endorsementStep', { documentId: id, axis: 'position', value: 'endorsed' });
    if (!step) return;
    const byTitle = context.need('participant', step.participantId).shortName;
    invalid(problem('', 'stillUsed', { kind: 'document', title, byKind: 'endorsementStep', byTitle }));
  },
};
