import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { invalid } from '../../../../shared/contract/errors.ts';
import { createOrRevive } from '../../kinds/create-or-revive.ts';
import { acceptedId } from '../../kinds/suggestion/accepted-id.ts';
import { withFallbacks } from '../../repositories/defaults.ts';
import type { Task } from '../../task.ts';
import { written, type Handler, type Writer } from '../context.ts';
import { attachTo } from '../evidence/attach.ts';
import type { Statement } from './checks.ts';
import { planOf, type Planned } from './plan.ts';

/** Adds the same dated steps for one or more participants, or none of them if one may not be. */
export const recordEndorsement: Handler<'endorsement.record'> = (writer, statement, task) =>
  recordStatement(writer, statement, task);

/** The same, as what was suggested. Fails with VALIDATION and every broken rule. */
export function recordStatement(
  writer: Writer,
  { documentId, ...row }: Statement,
  task: Task,
  suggestionId: string | null = null,
): OutputOf<'endorsement.record'> {
  const plan = planOf(writer, documentId, [row]);
  const problems = plan.flatMap((one) => one.problems);
  if (problems.length > 0) invalid(...problems);
  return recorded(writer, documentId, plan, { task, suggestionId });
}

/** Adds the steps of statements that differ, or none of them; whoever sent them hears what is wrong with each. */
export const recordMany: Handler<'endorsement.recordMany'> = (writer, { documentId, rows }, task) => {
  const plan = planOf(writer, documentId, rows);
  const problems = plan.flatMap((one, at) =>
    one.problems.map((problem) => ({
      ...problem,
      field: ['rows', at, problem.field].filter((part) => part !== '').join('.'),
    })),
  );
  if (problems.length > 0) invalid(...problems);
  return recorded(writer, documentId, plan, { task, suggestionId: null });
};

interface How {
  readonly task: Task;
  readonly suggestionId: string | null;
}

function recorded(
  writer: Writer,
  documentId: string,
  plan: readonly Planned[],
  { task, suggestionId }: How,
): OutputOf<'endorsement.record'> {
  const ids = plan.flatMap(({ statement, steps }) => {
    const made = addSteps(writer, statement, steps, suggestionId);
    if (statement.files.length > 0) {
      const records = made.map((id) => writer.need('endorsementStep', id));
      attachTo(writer, records, statement.files, null, task);
    }
    return made;
  });
  return { ...written(writer, ids[0] ?? documentId), steps: ids.length };
}

function addSteps(
  writer: Writer,
  { documentId, time, place, evidence, wording, reason, sheetId, sheetRow }: Planned['statement'],
  steps: Planned['steps'],
  suggestionId: string | null,
): string[] {
  return steps.map(({ id: _id, logged: _logged, embargoUntil: _derived, ...step }) =>
    createOrRevive(
      writer,
      'endorsementStep',
      withFallbacks('endorsementStep', {
        ...step,
        onBehalfOfIds: [...step.onBehalfOfIds],
        paragraphIds: [...step.paragraphIds],
        wording: step.axis === 'qualification' ? wording : null,
        documentId,
        time,
        place,
        evidence,
        reason,
        sheetId,
        sheetRow,
        suggestionId,
        recordedBy: writer.author,
      }),
      suggestionId === null ? undefined : acceptedId(suggestionId, step.axis),
    ),
  );
}
