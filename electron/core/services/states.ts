import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../shared/contract/kinds.ts';
import {
  DOCUMENT_MOVES,
  GROUP_MOVES,
  RECONVENING_MOVES,
  moveOf,
  statesAfter,
  type Moves,
} from '../../../shared/domain/states.ts';
import type { DocumentState } from '../../../shared/domain/vocabulary.ts';
import { dayAt } from '../../../shared/domain/time/days.ts';
import { refuseMeetingsToCome } from '../kinds/working-group/meetings.ts';
import { zoneOfDocument } from '../rules/zones.ts';
import { written, type Handlers, type Reader, type Writer } from './context.ts';
import { refuseMergedAway } from './merged-away.ts';

/** The moves through the states of a reconvening, a working group and a document, as they are drawn. */
export const stateHandlers = {
  'reconvening.moveState': (writer, { id, to, reason }) => {
    const { state } = writer.need('reconvening', id);
    refuseUndrawn(RECONVENING_MOVES, state, to, reason);
    writer.update('reconvening', id, { state: to, stateReason: reason.trim() || null });
    return written(writer, id);
  },
  'workingGroup.moveState': (writer, { id, to, reason }) => {
    const { state } = writer.need('workingGroup', id);
    refuseNotDrawn(GROUP_MOVES, state, to);
    if (to === 'closed') refuseMeetingsToCome(writer, id);
    refuseWithoutReason(GROUP_MOVES, state, to, reason);
    writer.update('workingGroup', id, { state: to, stateReason: reason.trim() || null });
    if (to === 'closed') noticeOpenActions(writer, id);
    return written(writer, id);
  },
  'document.moveState': (writer, { id, to, reason, date, brokenById }) => {
    const document = writer.need('document', id);
    refuseUndrawn(DOCUMENT_MOVES, document.state, to, reason);
    const today = dayAt(writer.now(), zoneOfDocument(writer, id));
    const stateDate = date ?? today;
    if (stateDate > today) invalid(problem('date', 'range', { allowed: today }));
    if (document.stateDate !== null && stateDate < document.stateDate) {
      invalid(problem('date', 'range', { allowed: document.stateDate }));
    }
    refuseFalseSilence(writer, document, to, brokenById);
    const stateReason = reason.trim() || null;
    writer.update('document', id, {
      state: to,
      stateReason,
      stateDate,
      brokenById: isBreaking(document, to) ? brokenById : null,
    });
    writer.create('documentMove', {
      documentId: id,
      date: stateDate,
      state: to,
      reason: stateReason,
      recordedBy: writer.author,
    });
    return written(writer, id);
  },
} satisfies Partial<Handlers>;

export function refuseUndrawn<S extends string>(moves: Moves<S>, from: S, to: S, reason: string): void {
  refuseNotDrawn(moves, from, to);
  refuseWithoutReason(moves, from, to, reason);
}

export function refuseNotDrawn<S extends string>(moves: Moves<S>, from: S, to: S): void {
  if (moveOf(moves, from, to) !== 'not drawn') return;
  const possible = statesAfter(moves, from).join(', ');
  invalid(problem('to', 'transitionNotDrawn', { from, to, possible }));
}

/** Asked for last: nobody gives a reason for what cannot be done anyway. */
export function refuseWithoutReason<S extends string>(moves: Moves<S>, from: S, to: S, reason: string): void {
  const isNeeded = moveOf(moves, from, to) === 'with reason';
  if (isNeeded && reason.trim() === '') invalid(problem('reason', 'reasonNeeded', { to }));
}

function isBreaking({ state }: RecordOf<'document'>, to: DocumentState): boolean {
  return state === 'silence' && to === 'negotiation';
}

/** Silence has an end that is ahead when it begins, is kept until then, and is broken by somebody. */
function refuseFalseSilence(
  reader: Reader,
  document: RecordOf<'document'>,
  to: DocumentState,
  brokenById: string | null,
): void {
  const { state, deadlineUtc, deadlineWall: deadline, deadlineZone: zone } = document;
  const isAhead = deadlineUtc !== null && deadlineUtc > reader.now();
  if (to === 'silence' && !isAhead) invalid(problem('deadlineWall', 'silenceNeedsDeadline'));
  if (state === 'silence' && to === 'final' && isAhead) {
    invalid(problem('to', 'silenceRuns', { deadline: deadline ?? '', zone: zone ?? '' }));
  }
  if (!isBreaking(document, to)) return;
  if (brokenById === null) invalid(problem('brokenById', 'brokenByNeeded'));
  else if (!reader.get('participant', brokenById)) {
    invalid(problem('brokenById', 'unknownRecord', { kind: 'participant', id: brokenById }));
  }
  refuseMergedAway(reader, 'brokenById', [brokenById]);
}

/** What a group leaves behind as it closes is carried on by nobody. */
function noticeOpenActions(writer: Writer, groupId: string): void {
  const open = writer
    .find('priorityAction', { groupId })
    .filter(({ state }) => state !== 'reported' && state !== 'done' && state !== 'dropped');
  if (open.length === 0) return;
  const group = writer.need('workingGroup', groupId).name;
  writer.notice({ rule: 'actionsOfClosed', params: { group, count: open.length } });
}
