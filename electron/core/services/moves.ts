import { invalid, problem } from '../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../shared/contract/kinds.ts';
import { compareText } from '../../../shared/domain/compare.ts';
import { firstDayOf, heldOn } from '../../../shared/domain/consultations/held-on.ts';
import {
  ACTION_MOVES,
  COMMITMENT_MOVES,
  CONSULTATION_MOVES,
  TASK_MOVES,
} from '../../../shared/domain/states.ts';
import { dayAt } from '../../../shared/domain/time/days.ts';
import type { ActionState } from '../../../shared/domain/vocabulary.ts';
import { homeZone, todayAtHome } from '../db/home-zone.ts';
import { written, type Handlers, type Reader } from './context.ts';
import { refuseNotDrawn, refuseUndrawn, refuseWithoutReason } from './states.ts';

/** Moves that are dated and added: what the state is follows from them. */
export const moveHandlers = {
  'priorityAction.moveState': (writer, { id, to, reason, date }) => {
    const action = writer.need('priorityAction', id);
    refuseNotDrawn(ACTION_MOVES, action.state, to);
    const day = dayOfMove(writer, action, date);
    if (action.fromDate !== null && day < action.fromDate) {
      invalid(problem('date', 'range', { allowed: action.fromDate }));
    }
    refuseOfClosedGroup(writer, action, to);
    if (isBeyond(to) && !isBeyond(action.state)) refuseUnanswered(writer, action);
    refuseWithoutReason(ACTION_MOVES, action.state, to, reason);
    const move = { actionId: id, date: day, state: to, reason: reason.trim() || null };
    writer.create('actionMove', { ...move, recordedBy: writer.author });
    return written(writer, id);
  },
  'commitment.moveState': (writer, { id, to, reason, date, evidence }) => {
    const commitment = writer.need('commitment', id);
    refuseUndrawn(COMMITMENT_MOVES, commitment.state, to, reason);
    const day = dayOfMove(writer, commitment, date);
    const move = { commitmentId: id, date: day, state: to, evidence, reason: reason.trim() || null };
    writer.create('commitmentMove', { ...move, recordedBy: writer.author });
    return written(writer, id);
  },
  'consultation.moveState': (writer, { ids, to, reason, date }) => {
    const talks = [...new Set(ids)].map((id) => writer.need('consultation', id));
    for (const { state } of talks) refuseUndrawn(CONSULTATION_MOVES, state, to, reason);
    // One day for all of them: that before which none of them moved.
    const [latest = null] = talks
      .map(({ stateDate }) => stateDate)
      .toSorted((a, b) => compareText(b ?? '', a ?? ''));
    const day = dayOfMove(writer, { stateDate: latest }, date);
    if (to === 'held') for (const talk of talks) refuseOfLater(writer, talk, day);
    for (const talk of talks) {
      // Where no day is said, each was held when it was to be.
      const ownDay = to === 'held' && date === null ? heldOn(talk, day) : day;
      const move = { consultationId: talk.id, date: ownDay, state: to, reason: reason.trim() || null };
      writer.create('consultationMove', { ...move, recordedBy: writer.author });
    }
    return written(writer, talks[0]?.id ?? '');
  },
  'task.moveState': (writer, { id, to, reason, date }) => {
    const task = writer.need('task', id);
    refuseUndrawn(TASK_MOVES, task.state, to, reason);
    const day = dayOfMove(writer, task, date);
    const move = { taskId: id, date: day, state: to, reason: reason.trim() || null };
    writer.create('taskMove', { ...move, recordedBy: writer.author });
    return written(writer, id);
  },
} satisfies Partial<Handlers>;

/** The day of a move, today where none is given: not of the future, and not before what it follows. */
export function dayOfMove(
  reader: Reader,
  { stateDate }: { readonly stateDate: string | null },
  date: string | null,
): string {
  const today = todayAtHome(reader);
  const day = date ?? today;
  if (day > today) invalid(problem('date', 'range', { allowed: today }));
  if (stateDate !== null && day < stateDate) invalid(problem('date', 'range', { allowed: stateDate }));
  return day;
}

/** What is planned for a later day has not been held. */
function refuseOfLater(reader: Reader, talk: RecordOf<'consultation'>, day: string): void {
  const { subject, startUtc } = talk;
  if (startUtc === null) return;
  const zone = homeZone(reader);
  const planned = dayAt(startUtc, zone);
  // Its own day may be dated, which at home is the one before.
  const isAhead = planned > todayAtHome(reader) || (firstDayOf(talk, zone) ?? day) > day;
  if (isAhead) invalid(problem('to', 'notHeldYet', { title: subject, day: planned }));
}

/** What a group that is closed had before it is carried on by nobody, until the action is given to another. */
function refuseOfClosedGroup(reader: Reader, { groupId }: RecordOf<'priorityAction'>, to: ActionState): void {
  if (to === 'reported' || to === 'done' || to === 'dropped') return;
  const group = groupId === null ? undefined : reader.get('workingGroup', groupId);
  if (group?.state === 'closed') invalid(problem('to', 'groupClosedForActions', { group: group.name }));
}

/** Whether a state lies at adoption or behind it: what is carried out needs the same answer as what is adopted. */
function isBeyond(state: ActionState): boolean {
  return state === 'adopted' || state === 'under_way' || state === 'reported' || state === 'done';
}

/** Nothing is adopted before somebody has said what exists already. */
function refuseUnanswered(reader: Reader, { id, isNew, title }: RecordOf<'priorityAction'>): void {
  if (isNew || reader.find('forumRelation', { actionId: id }).length > 0) return;
  invalid(problem('to', 'foraUnanswered', { title }));
}
