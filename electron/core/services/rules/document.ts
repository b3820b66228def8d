import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { noticeLongNames } from './names.ts';
import type { RecordRules } from './rule.ts';
import { needInstant, refuseUnknownZone } from './times.ts';

export const documentRules: RecordRules<'document'> = {
  prepare(context, next, previous) {
    noticeLongNames(context, [{ field: 'title', next: next.title, previous: previous?.title }]);
    const { deadlineWall: wall, deadlineZone: zone } = next;
    if (zone !== null) refuseUnknownZone('deadlineZone', zone);
    if (wall === null) return { deadlineUtc: null };
    if (zone === null) return invalid(problem('deadlineZone', 'required'));
    const deadlineUtc = needInstant({ field: 'deadlineWall', wall, zone, chosen: null });
    if (deadlineUtc !== previous?.deadlineUtc && deadlineUtc < context.now()) {
      context.notice({ rule: 'pastDeadline', params: { deadline: wall.replace('T', ' '), zone } });
    }
    return { deadlineUtc };
  },
};
