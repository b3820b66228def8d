import { invalid, problem, type Problem } from '../../../../shared/contract/errors.ts';
import type { ParsedInputOf } from '../../../../shared/contract/contract.ts';
import { localize } from '../../../../shared/domain/languages.ts';
import { axesAt } from '../../../../shared/domain/endorsement/standing.ts';
import { positionMove, positionsAfter } from '../../../../shared/domain/endorsement/steps.ts';
import {
  FORMALITIES,
  POSITIONS,
  PUBLICITIES,
  QUALIFICATIONS,
  type EndorsementAxis,
} from '../../../../shared/domain/vocabulary.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { titleOf } from '../../repositories/titles.ts';
import { written, type Handler, type Writer } from '../context.ts';

type Input = ParsedInputOf<'endorsement.record'>;

const CODES: { readonly [A in Exclude<EndorsementAxis, 'version'>]: readonly string[] } = {
  position: POSITIONS,
  formality: FORMALITIES,
  qualification: QUALIFICATIONS,
  publicity: PUBLICITIES,
};

/** Adds the same dated steps for one or more participants, or none of them if one may not be. */
export const recordEndorsement: Handler<'endorsement.record'> = (writer, input) => {
  const { documentId, participantIds, steps, ...about } = input;
  writer.need('document', documentId);
  refuse(stepProblems(writer, input));
  const first = participantIds.map((participantId) => {
    writer.need('participant', participantId);
    refuse(moveProblems(writer, input, participantId));
    return steps.map(({ axis, value }) =>
      writer.create('endorsementStep', {
        ...about,
        documentId,
        participantId,
        axis,
        value,
        paragraphs: axis === 'qualification' ? about.paragraphs : [],
        wording: axis === 'qualification' ? about.wording : null,
        embargoUntil: axis === 'publicity' ? about.embargoUntil : null,
        recordedBy: writer.actor,
      }),
    );
  })[0]?.[0];
  return { ...written(writer, first ?? documentId), steps: participantIds.length * steps.length };
};

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) invalid(...problems);
}

/** What is wrong with the steps themselves, whoever they are for. */
function stepProblems(writer: Writer, input: Input): Problem[] {
  const problems: Problem[] = [];
  if (!/^\d{4}-\d\d-\d\d$/.test(input.date)) problems.push(problem('date', 'format'));
  for (const { axis, value } of input.steps) {
    if (axis === 'version') problems.push(...versionProblems(writer, input, value));
    else if (!CODES[axis].includes(value)) problems.push(problem(axis, 'format'));
  }
  const qualification = input.steps.find((step) => step.axis === 'qualification')?.value;
  const isBare = input.paragraphs.length === 0 && !input.wording?.trim();
  if ((qualification === 'reservation' || qualification === 'disassociation') && isBare) {
    problems.push(problem('paragraphs', 'paragraphsNeeded'));
  }
  const publicity = input.steps.find((step) => step.axis === 'publicity')?.value;
  if (publicity === 'embargoed' && input.embargoUntil === null) {
    problems.push(problem('embargoUntil', 'embargoNeeded'));
  }
  return problems;
}

function versionProblems(writer: Writer, input: Input, versionId: string): Problem[] {
  const version = writer.get('documentVersion', versionId);
  if (version?.documentId !== input.documentId) return [problem('version', 'versionOfOtherDocument')];
  if (input.date >= version.date) return [];
  return [
    problem('date', 'endorsedBeforeVersion', {
      date: input.date,
      version: version.label,
      versionDate: version.date,
    }),
  ];
}

/** Whether this participant's position may move so at that date. */
function moveProblems(writer: Writer, input: Input, participantId: string): Problem[] {
  const to = input.steps.find((step) => step.axis === 'position')?.value;
  if (!isOneOf(POSITIONS, to)) return [];
  const known = writer.find('endorsementStep', { documentId: input.documentId, participantId });
  const from = axesAt(known, input.date).position;
  const move = positionMove(from, to);
  const participant = localize(titleOf(writer, 'participant', participantId), 'en');
  if (move === 'with reason' && !input.reason?.trim()) {
    return [problem('reason', 'reasonNeeded', { from, to, participant })];
  }
  if (move !== 'not drawn') return [];
  const possible = positionsAfter(from).join(', ');
  return [problem('position', 'stepNotDrawn', { from, to, participant, possible })];
}
