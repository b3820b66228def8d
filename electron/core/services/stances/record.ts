import { invalid, problem, type Problem } from '../../../../shared/contract/errors.ts';
import type { InputOf } from '../../../../shared/contract/contract.ts';
import { titleOf } from '../../repositories/titles.ts';
import { todayAtHome } from '../../db/home-zone.ts';
import { refuseMergedAway } from '../merged-away.ts';
import { written, type Handlers, type Reader } from '../context.ts';

type Said = InputOf<'stance.record'>['stances'][number];

/** What participants say of actions, in one deed. */
export const recordStances: Handlers['stance.record'] = (writer, input) => {
  const { consultationId, stances, publicity } = input;
  const talk = consultationId === null ? null : writer.need('consultation', consultationId);
  const today = todayAtHome(writer);
  const date = input.date ?? today;
  const late = date > today ? [problem('date', 'range', { allowed: today })] : [];
  const strangers = stances.filter(
    ({ participantId }) => talk?.participantIds.includes(participantId) === false,
  );
  const elsewhere = [...new Set(strangers.map(({ participantId }) => participantId))].map((id) =>
    problem('consultationId', 'notInConsultation', { title: titleOf(writer, 'participant', id) }),
  );
  const problems = [
    ...late,
    ...elsewhere,
    ...stances.flatMap((said, at) => problemsOf(writer, said, { at, date })),
  ];
  if (problems.length > 0) invalid(...problems);
  stances.forEach(({ participantId }, at) =>
    refuseMergedAway(writer, `stances.${at}.participantId`, [participantId]),
  );
  const ids = stances.map(({ wording, ...said }) =>
    writer.create('stance', {
      ...said,
      wording: wording?.trim() || null,
      date,
      consultationId,
      publicity,
      recordedBy: writer.author,
    }),
  );
  return written(writer, ids[0] ?? '');
};

interface Where {
  /** Its place among what is said at once. */
  readonly at: number;
  readonly date: string;
}

function problemsOf(reader: Reader, said: Said, { at, date }: Where): Problem[] {
  const { participantId, actionId, stance, wording = null } = said;
  const field = `stances.${at}`;
  const problems: Problem[] = [];
  if (!reader.get('participant', participantId)) {
    const unknown = { kind: 'participant', id: participantId };
    problems.push(problem(`${field}.participantId`, 'unknownRecord', unknown));
  }
  const action = reader.get('priorityAction', actionId);
  if (!action) {
    const unknown = { kind: 'priorityAction', id: actionId };
    problems.push(problem(`${field}.actionId`, 'unknownRecord', unknown));
  } else if (action.fromDate !== null && date < action.fromDate) {
    const params = { title: action.title, since: action.fromDate, date };
    problems.push(problem(`${field}.actionId`, 'stanceBeforeAction', params));
  }
  if (stance === 'with_changes' && !wording?.trim()) {
    problems.push(problem(`${field}.wording`, 'changesNeeded'));
  }
  return problems;
}
