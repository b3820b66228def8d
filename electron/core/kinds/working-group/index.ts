import { standingUnder } from '../../../../shared/domain/history/trees.ts';
import type { Reader } from '../../db/access.ts';
import { countOf } from '../computed.ts';
import { refuseTakenNumber } from '../../rules/numbers.ts';
import { refuseDaysReversed, refuseUnknownZone } from '../../rules/times.ts';
import { refuseItselfInside } from '../../rules/trees.ts';
import { refuseAnnounced } from '../dispatch/announced.ts';
import type { CoreKind } from '../kind.ts';
import { refuseMeetingsToCome } from './meetings.ts';

export const workingGroup: CoreKind<'workingGroup'> = {
  computed: {
    under: numbersAbove,
    members: `(SELECT count(DISTINCT m.participant_id) FROM group_membership m
      WHERE m.group_id = working_group.id AND m.deleted = 0 AND m.until IS NULL)`,
    sessions: countOf('session', 'groupId'),
  },
  prepare(context, next, previous) {
    refuseUnknownZone('zone', next.zone);
    refuseDaysReversed('untilDate', next.fromDate, next.untilDate);
    const { number } = next;
    refuseTakenNumber(number, previous, {
      others: context.find('workingGroup', { number }),
      titleOf: ({ name }) => name,
    });
    refuseItselfInside(context, 'workingGroup', next, previous);
    return {};
  },
  tookBack(context, { id, state }, previous) {
    if (state === 'closed' && previous.state !== 'closed') refuseMeetingsToCome(context, id);
  },
  deleting: (context, { id, name }) => refuseAnnounced(context, { kind: 'workingGroup', id }, name),
};

/** The number of the group that each stands under; none of the top ones has any. */
function numbersAbove(reader: Reader, ids: readonly string[]): ReadonlyMap<string, string | null> {
  const groups = reader.find('workingGroup');
  const numbers = new Map(groups.map(({ id, number }) => [id, number]));
  const above = standingUnder(groups);
  return new Map(ids.map((id) => [id, numbers.get(above.get(id) ?? '') ?? null]));
}
