import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import { isNarrower, markingLabel, mayLeave } from '../../../../shared/domain/alerts/marking.ts';
import { sameValue } from '../../../../shared/domain/history/change.ts';
import { RECEIVED_FACTS } from '../../../../shared/kinds/alert.ts';
import type { Marking } from '../../../../shared/domain/vocabulary.ts';
import type { Reader, Writer } from '../../db/access.ts';
import { homeZone, todayAtHome } from '../../db/home-zone.ts';
import { limitInstant, noticeDoubledLimit, refuseUnknownZone } from '../../rules/times.ts';
import type { CoreKind } from '../kind.ts';
import { reachedBy, releasesOf } from './told.ts';

export const alert: CoreKind<'alert'> = {
  computed: {
    updates: `(SELECT max(r.update_number) FROM alert_release r WHERE r.alert_id = alert.id AND r.deleted = 0)`,
    told: (reader, ids) => counted(reader, ids, ({ toldAt }) => toldAt !== null),
    waiting: (reader, ids) => counted(reader, ids, ({ isWaiting }) => isWaiting),
    // Its row names the one that it was merged into, and is kept in with that as well.
    markedAs: `CASE WHEN json_extract(alert.origin, '$.marking') = 'red'
      OR (SELECT m.marking FROM alert m WHERE m.id = alert.merged_into_id) = 'red'
      THEN 'red' ELSE alert.marking END`,
    clearedBy: `(SELECT m.recorded_by FROM alert_move m
      WHERE m.alert_id = alert.id AND m.deleted = 0 AND m.state = 'cleared'
      ORDER BY m.date DESC, m.created_at DESC, m.id DESC LIMIT 1)`,
  },
  staysIn: (reader, alert) => !mayLeave({ ...alert, isTold: false }, 'sharedCopy', reader.now()),
  prepare(context, next, previous) {
    refuseToCome(context, next);
    if (previous) refuseEdited(next, previous);
    // What was sent is marked otherwise by a move of its own, which whoever had it is told.
    if (previous && next.marking !== previous.marking && !isMarkedByMove(context, previous, next.marking)) {
      invalid(problem('marking', 'markedByMove'));
    }
    const embargo = embargoOf(context, next);
    refuseWider(next, embargo.embargoUntil);
    const { embargoWall: wall, embargoZone: zone, embargoUntil } = embargo;
    if (wall !== null && zone !== null && embargoUntil !== previous?.embargoUntil) {
      noticeDoubledLimit(context, { wall, zone });
    }
    const { substanceIds, stateIds, toGroupIds } = next;
    return {
      ...embargo,
      substanceIds: [...new Set(substanceIds)],
      stateIds: [...new Set(stateIds)],
      toGroupIds: [...new Set(toGroupIds)],
      writtenBy: previous ? previous.writtenBy : context.author,
    };
  },
};

/** Before it is sent it is marked as anybody likes; then as the last move says that marks it, or as it was sent. */
function isMarkedByMove(
  reader: Reader,
  { id: alertId, number }: RecordOf<'alert'>,
  marking: Marking,
): boolean {
  if (number === null) return true;
  const last = reader.find('alertMove', { alertId }).findLast((move) => move.marking !== null);
  return marking === (last?.marking ?? releasesOf(reader, alertId)[0]?.marking);
}

function counted(
  reader: Reader,
  ids: readonly string[],
  counts: (one: ReturnType<typeof reachedBy>[number]) => boolean,
): ReadonlyMap<string, number> {
  return new Map(
    ids.map((id) => {
      const found = reader.get('alert', id);
      return [id, found ? reachedBy(reader, found).filter(counts).length : 0];
    }),
  );
}

/** What came from others stays as it came: what is to be added has a field of its own. */
function refuseEdited(next: Values<'alert'>, previous: RecordOf<'alert'>): void {
  const { origin } = previous;
  // What they say otherwise by now, or said before, comes with another origin.
  if (origin === null || !sameValue(next.origin, origin)) return;
  const edited = RECEIVED_FACTS.filter((field) => !sameValue(next[field], previous[field]));
  if (edited.length === 0) return;
  invalid(...edited.map((field) => problem(field, 'receivedStays', { number: origin.number })));
}

/** What came from others is for no more people than they said, and not earlier. */
function refuseWider({ marking, origin }: Values<'alert'>, embargoUntil: string | null): void {
  if (origin === null) return;
  if (isNarrower(origin.marking, marking)) {
    invalid(problem('marking', 'widerThanReceived', { marking: markingLabel(origin.marking) }));
  }
  if ((embargoUntil ?? '') < (origin.embargoUntil ?? '')) {
    invalid(problem('embargoWall', 'embargoOfSender', { number: origin.number }));
  }
}

/**
 * Nothing was seen on a day that is still to come; of a month or a year, the present one is not. Where others are it may be
 * the next day already.
 */
function refuseToCome(context: Writer, { seenOn, origin }: Values<'alert'>): void {
  if (seenOn === null || origin !== null) return;
  const today = todayAtHome(context);
  if (seenOn > today.slice(0, seenOn.length)) invalid(problem('seenOn', 'range', { allowed: today }));
}

type Embargo = Pick<Values<'alert'>, 'embargoWall' | 'embargoZone' | 'embargoUntil'>;

/** An embargo ends at an hour, at home where no zone is named. */
function embargoOf(reader: Reader, { embargoWall, embargoZone }: Values<'alert'>): Embargo {
  if (embargoWall === null) return { embargoWall: null, embargoZone: null, embargoUntil: null };
  const zone = embargoZone ?? homeZone(reader);
  refuseUnknownZone('embargoZone', zone);
  const embargoUntil = limitInstant({ field: 'embargoWall', wall: embargoWall, zone });
  return { embargoWall, embargoZone: zone, embargoUntil };
}
