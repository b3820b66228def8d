/** A thread as dated steps: consultation, stance, commitment, action, letter, report, with the days between them. */
import { compareText } from '../compare.ts';
import { daysBetween } from '../time/days.ts';
import type { ActionState, CommitmentState, ConsultationState, Stance } from '../vocabulary.ts';
import { belongingTo } from './belonging.ts';
import {
  THREAD_STAGES,
  type ThreadEnd,
  type ThreadKind,
  type ThreadMove,
  type ThreadRecords,
  type ThreadStage,
} from './records.ts';

/** What became of it, in words of a closed list. */
type Word =
  | { readonly list: 'consultationState'; readonly value: ConsultationState }
  | { readonly list: 'stance'; readonly value: Stance }
  | { readonly list: 'commitmentState'; readonly value: CommitmentState }
  | { readonly list: 'actionState'; readonly value: ActionState };

export interface ThreadStep {
  readonly stage: ThreadStage;
  /** The record on whose page it is looked at: of a move what it moved. */
  readonly kind: ThreadKind;
  readonly id: string;
  /** Null where it is not known. */
  readonly date: string | null;
  readonly word: Word | null;
  /** The thread was taken up here. */
  readonly isEnd: boolean;
  /** Of what is due and not done: whether its day is still to come or has passed. */
  readonly due: 'ahead' | 'overdue' | null;
  /** Days since the step before it; null for the first, and where either has no day. */
  readonly days: number | null;
  /** The place in the list of what it follows from; null for a beginning. */
  readonly from: number | null;
}

export interface ThreadAsked {
  readonly end: ThreadEnd;
  /** The day by whose end it was so; what is due is measured from it. */
  readonly asAt: string;
  /** At home. What is planned for later than this is shown where it is asked for this day. */
  readonly today: string;
  readonly participantId: string | null;
}

/** A step before it has its place: `key` is what later ones follow from. */
interface Loose extends Omit<ThreadStep, 'isEnd' | 'days' | 'from'> {
  readonly key: string;
  /** What it follows from: the last step of these that stands before it. */
  readonly follows: readonly string[];
  /** Within a day. */
  readonly place: string;
}

const DONE: readonly (CommitmentState | ActionState)[] = ['delivered', 'withdrawn', 'done', 'dropped'];

/** The steps of the thread in the order of their days; those without one last. */
export function threadOf(all: ThreadRecords, { end, asAt, today, participantId }: ThreadAsked): ThreadStep[] {
  const records = belongingTo(all, end, participantId);
  const isPast = ({ date }: { readonly date: string | null }): boolean => date === null || date <= asAt;
  const steps = [
    ...consultationSteps(records).filter((step) => isPast(step) || asAt >= today),
    ...[
      ...stanceSteps(records),
      ...commitmentSteps(records),
      ...actionSteps(records),
      ...letterSteps(records),
      ...reportSteps(records),
    ].filter(isPast),
    ...dueSteps(records, asAt),
  ];
  return inPlace(steps, end);
}

function consultationSteps({ consultations }: ThreadRecords): Loose[] {
  return consultations.map(({ id, date, state }) => ({
    ...of('consultation', 'consultation', id, date),
    word: { list: 'consultationState', value: state },
  }));
}

function stanceSteps({ stances }: ThreadRecords): Loose[] {
  return stances.map(({ id, date, stance, consultationId, logged, participantId, actionId }) => ({
    ...of('stance', 'stance', id, date),
    key: strandKey(participantId, actionId),
    word: { list: 'stance', value: stance },
    follows: consultationId === null ? [] : [`consultation ${consultationId}`],
    place: logged,
  }));
}

function commitmentSteps({ commitments, commitmentMoves }: ThreadRecords): Loose[] {
  return commitments.flatMap(({ id, participantId, withIds, actionId, consultationId, fromDate }) => {
    const said = actionId === null ? [] : [participantId, ...withIds].map((who) => strandKey(who, actionId));
    const talk = consultationId === null ? [] : [`consultation ${consultationId}`];
    return movesOf(commitmentMoves, id, fromDate).map(({ date, state, place }) => ({
      ...of('commitment', 'commitment', id, date),
      word: { list: 'commitmentState' as const, value: state ?? ('offered' as const) },
      follows: [`commitment ${id}`, ...said, ...talk],
      place,
    }));
  });
}

function actionSteps({ actions, actionMoves }: ThreadRecords): Loose[] {
  return actions.flatMap(({ id, fromDate }) =>
    movesOf(actionMoves, id, fromDate).map(({ date, state, place }) => ({
      ...of('action', 'priorityAction', id, date),
      word: { list: 'actionState' as const, value: state ?? ('proposed' as const) },
      follows: [`priorityAction ${id}`],
      place,
    })),
  );
}

function reportSteps({ reports }: ThreadRecords): Loose[] {
  return reports.map(({ id, date, commitmentId }) => ({
    ...of('report', 'commitmentReport', id, date),
    follows: [`commitment ${commitmentId}`, letterKey(commitmentId)],
  }));
}

/** What was asked follows from the commitment, and what is reported after that from the asking. */
function letterSteps({ letters }: ThreadRecords): Loose[] {
  return letters.map(({ id, date, commitmentId }) => ({
    ...of('letter', 'dispatch', id, date),
    key: letterKey(commitmentId),
    follows: [`commitment ${commitmentId}`],
  }));
}

/** What was due by a day and is not done as at the one that is asked for. */
function dueSteps(records: ThreadRecords, asAt: string): Loose[] {
  const due = (stage: 'commitment' | 'action', kind: 'commitment' | 'priorityAction') => {
    const isCommitment = kind === 'commitment';
    const promised = isCommitment ? records.commitments : records.actions;
    const moves: readonly ThreadMove<CommitmentState | ActionState>[] = isCommitment
      ? records.commitmentMoves
      : records.actionMoves;
    return promised.flatMap(({ id, dueDate }): Loose[] => {
      const last = movesOf(moves, id, null).findLast(({ date }) => date !== null && date <= asAt);
      if (dueDate === null || (last?.state && DONE.includes(last.state))) return [];
      return [
        {
          ...of(stage, kind, id, dueDate),
          key: `due ${id}`,
          due: dueDate < asAt ? 'overdue' : 'ahead',
          follows: [`${kind} ${id}`],
        },
      ];
    });
  };
  return [...due('commitment', 'commitment'), ...due('action', 'priorityAction')];
}

function letterKey(commitmentId: string): string {
  return `letter ${commitmentId}`;
}

function strandKey(participantId: string, actionId: string): string {
  return `stance ${participantId} ${actionId}`;
}

function of(stage: ThreadStage, kind: ThreadKind, id: string, date: string | null): Loose {
  return { stage, kind, id, date, word: null, due: null, key: `${kind} ${id}`, follows: [], place: '' };
}

/** A record's moves in their order, after the day on which it began; of one that never moved only that it is there. */
function movesOf<S>(
  moves: readonly ThreadMove<S>[],
  id: string,
  began: string | null,
): { readonly date: string | null; readonly state: S | null; readonly place: string }[] {
  const own = moves
    .filter(({ ofId }) => ofId === id)
    .toSorted((a, b) => compareText(a.date, b.date) || compareText(a.logged, b.logged))
    .map(({ date, state, logged }) => ({ date, state, place: logged }));
  const first = { date: began, state: null, place: '' };
  return own.length === 0 || (began !== null && began <= (own[0]?.date ?? '')) ? [first, ...own] : own;
}

function inPlace(steps: readonly Loose[], end: ThreadEnd): ThreadStep[] {
  const ordered = steps.toSorted(
    (a, b) =>
      compareText(a.date ?? '~', b.date ?? '~') ||
      THREAD_STAGES.indexOf(a.stage) - THREAD_STAGES.indexOf(b.stage) ||
      compareText(a.place, b.place) ||
      compareText(a.id, b.id),
  );
  const last = new Map<string, number>();
  let before: string | null = null;
  return ordered.map(({ key, follows, place: _place, ...step }, at) => {
    const found = follows.flatMap((one) => last.get(one) ?? []);
    const days = before === null || step.date === null ? null : daysBetween(before, step.date);
    last.set(key, at);
    before = step.date ?? before;
    return {
      ...step,
      isEnd: step.kind === end.kind && step.id === end.id,
      days,
      from: found.length === 0 ? null : Math.max(...found),
    };
  });
}
