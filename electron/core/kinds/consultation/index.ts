import { invalid, problem } from '../../../../shared/contract/errors.ts';
import { needInstant, refuseUnknownZone } from '../../rules/times.ts';
import { countOf } from '../computed.ts';
import type { CoreKind } from '../kind.ts';

export const consultation: CoreKind<'consultation'> = {
  computed: { stances: countOf('stance', 'consultationId') },
  prepare(_context, next) {
    const participantIds = [...new Set(next.participantIds)];
    if (participantIds.length === 0) invalid(problem('participantIds', 'required'));
    refuseUnknownZone('zone', next.zone);
    const { startWall: wall, zone } = next;
    const startUtc = wall === null ? null : needInstant({ field: 'startWall', wall, zone, ofTwo: 'first' });
    return { participantIds, startUtc, actionIds: [...new Set(next.actionIds)] };
  },
};
