import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import { isWithin, standingUnder } from '../../../../shared/domain/history/trees.ts';
import type { Reader } from '../../db/access.ts';
import { countOf } from '../computed.ts';
import { refuseDaysReversed, refuseUnknownZone } from '../../rules/times.ts';
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
    refuseTakenNumber(context, next, previous);
    refuseItselfInside(context, next, previous);
    return {};
  },
  tookBack(context, { id, state }, previous) {
    if (state === 'closed' && previous.state !== 'closed') refuseMeetingsToCome(context, id);
  },
  deleting: (context, { id, name }) => refuseAnnounced(context, { kind: 'workingGroup', id }, name),
};

function refuseTakenNumber(
  context: Reader,
  { number }: Values<'workingGroup'>,
  previous: RecordOf<'workingGroup'> | null,
): void {
  if (number === previous?.number) return;
  const other = context.find('workingGroup', { number }).find(({ id }) => id !== previous?.id);
  if (other) invalid(problem('number', 'numberTaken', { number, title: other.name }));
}

/** A group that is its own ancestor; one that a merge has left so is shown at the top until somebody mends it. */
function refuseItselfInside(
  context: Reader,
  { parentId }: Values<'workingGroup'>,
  previous: RecordOf<'workingGroup'> | null,
): void {
  if (parentId === null || !previous || parentId === previous.parentId) return;
  const above = (id: string): string | null => context.get('workingGroup', id)?.parentId ?? null;
  if (!isWithin(parentId, previous.id, above)) return;
  const inside = context.need('workingGroup', parentId).name;
  invalid(problem('parentId', 'groupInsideItself', { title: previous.name, inside }));
}

/** The number of the group that each stands under; none of the top ones has any. */
function numbersAbove(reader: Reader, ids: readonly string[]): ReadonlyMap<string, string | null> {
  const groups = reader.find('workingGroup');
  const numbers = new Map(groups.map(({ id, number }) => [id, number]));
  const above = standingUnder(groups);
  return new Map(ids.map((id) => [id, numbers.get(above.get(id) ?? '') ?? null]));
}
