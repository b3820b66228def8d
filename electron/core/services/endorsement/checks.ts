import type { ParsedInputOf } from '../../../../shared/contract/contract.ts';
import { problem, type Problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { document as documentKind } from '../../../../shared/kinds/document.ts';
import { endorsementStep } from '../../../../shared/kinds/endorsement-step.ts';
import { axesAt, type Step } from '../../../../shared/domain/endorsement/standing.ts';
import { positionMove, positionsAfter } from '../../../../shared/domain/endorsement/steps.ts';
import {
  FORMALITIES,
  POSITIONS,
  PUBLICITIES,
  QUALIFICATIONS,
  type EndorsementAxis,
} from '../../../../shared/domain/vocabulary.ts';
import { endorsableOn } from '../../../../shared/domain/states.ts';
import { inOrder } from '../../../../shared/domain/steps/ledger.ts';
import { dayAt } from '../../../../shared/domain/time/days.ts';
import { isOneOf } from '../../../../shared/typing.ts';
import { standsFor } from '../../rules/standing.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import { titleOf } from '../../repositories/titles.ts';
import type { Reader } from '../context.ts';
import { mergedAwayProblems } from '../merged-away.ts';

export type Statement = ParsedInputOf<'endorsement.record'>;
type Version = RecordOf<'documentVersion'>;

const CODES: { readonly [A in Exclude<EndorsementAxis, 'version'>]: readonly string[] } = {
  position: POSITIONS,
  formality: FORMALITIES,
  qualification: QUALIFICATIONS,
  publicity: PUBLICITIES,
};

const { date: dateField } = endorsementStep.fields;
const { deadlineWall: embargoField } = documentKind.fields;

/** What is wrong with a statement, whoever makes it. `versions`: of the document, in their order. */
export function statementProblems(
  reader: Reader,
  input: Statement,
  document: RecordOf<'document'>,
  versions: readonly Version[],
): Problem[] {
  const problems: Problem[] = [];
  if (!dateField.schema().safeParse(input.date).success) problems.push(problem('date', 'format'));
  if (!embargoField.schema().safeParse(input.embargoUntil).success) {
    problems.push(problem('embargoUntil', 'format'));
  }
  if (input.capacity === 'on_behalf' && input.onBehalfOfIds.length === 0) {
    problems.push(problem('onBehalfOfIds', 'required'));
  }
  for (const id of input.onBehalfOfIds) {
    if (!reader.get('participant', id)) {
      problems.push(problem('onBehalfOfIds', 'unknownRecord', { kind: 'participant', id }));
    }
  }
  input.steps.forEach(({ axis, value }, index) => {
    if (input.steps.findIndex((other) => other.axis === axis) !== index) {
      problems.push(problem(axis, 'duplicate', { title: axis }));
    }
    if (axis !== 'version' && !CODES[axis].includes(value)) problems.push(problem(axis, 'format'));
  });
  return [
    ...problems,
    ...mergedAwayProblems(reader, 'participantIds', input.participantIds),
    ...mergedAwayProblems(reader, 'onBehalfOfIds', input.onBehalfOfIds),
    ...standingProblems(input, document),
    ...versionProblems(input, versions),
    ...qualificationProblems(input),
    ...paragraphProblems(reader, input, versions),
    ...sheetProblems(reader, input),
  ];
}

function valueOf({ steps }: Statement, axis: EndorsementAxis): string | undefined {
  return steps.find((step) => step.axis === axis)?.value;
}

/** Nobody endorses a text that is still drafted, nor one that is closed or withdrawn. */
function standingProblems(input: Statement, document: RecordOf<'document'>): Problem[] {
  if (valueOf(input, 'position') !== 'endorsed') return [];
  const verdict = endorsableOn(document, input.date);
  if (verdict === 'not yet') return [problem('position', 'notYetEndorsable')];
  if (verdict === 'yes') return [];
  return [problem('date', 'noMoreEndorsable', { since: document.stateDate ?? '', date: input.date })];
}

/** Nobody endorses a text before it is out. */
function versionProblems(input: Statement, versions: readonly Version[]): Problem[] {
  const versionId = valueOf(input, 'version');
  const named = versions.find(({ id }) => id === versionId);
  if (versionId !== undefined && !named) return [problem('version', 'versionOfOtherDocument')];
  const isEndorsed = valueOf(input, 'position') === 'endorsed';
  const [earliest] = versions.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const version = named ?? (isEndorsed ? earliest : undefined);
  if (!version || input.date >= version.date) return [];
  const facts = { date: input.date, version: version.label, versionDate: version.date };
  return [problem('date', 'endorsedBeforeVersion', facts)];
}

function qualificationProblems(input: Statement): Problem[] {
  const problems: Problem[] = [];
  const qualification = valueOf(input, 'qualification');
  const isBare = input.paragraphIds.length === 0 && !input.wording?.trim();
  if ((qualification === 'reservation' || qualification === 'disassociation') && isBare) {
    problems.push(problem('paragraphIds', 'paragraphsNeeded'));
  }
  if (valueOf(input, 'publicity') === 'embargoed' && input.embargoUntil === null) {
    problems.push(problem('embargoUntil', 'embargoNeeded'));
  }
  return problems;
}

/** What is reserved upon is of this text. */
function paragraphProblems(
  reader: Reader,
  { paragraphIds }: Statement,
  versions: readonly Version[],
): Problem[] {
  return paragraphIds.flatMap((id) => {
    const versionId = reader.get('paragraph', id)?.versionId;
    if (versions.some((version) => version.id === versionId)) return [];
    return [problem('paragraphIds', 'unknownRecord', { kind: 'paragraph', id })];
  });
}

/** A signature stands on a row that was printed for whoever gave it, or for whom they stand now. */
function sheetProblems(
  reader: Reader,
  { sheetId, sheetRow, documentId, participantIds, date }: Statement,
): Problem[] {
  if (sheetId === null) return sheetRow === null ? [] : [problem('sheetId', 'required')];
  const sheet = reader.get('signOffSheet', sheetId);
  if (sheet?.documentId !== documentId) {
    return [problem('sheetId', 'unknownRecord', { kind: 'signOffSheet', id: sheetId })];
  }
  if (sheet.voidedAt !== null) return [problem('sheetId', 'sheetVoid', { title: sheet.number })];
  const printed = dayAt(sheet.printedAt, zoneOfDocument(reader, documentId));
  if (date < printed) return [problem('date', 'signedBeforePrinted', { date, printed, title: sheet.number })];
  if (sheetRow === null) return [];
  const holder = sheet.rows.find(({ row }) => row === sheetRow)?.participantId;
  const signs = holder === undefined ? undefined : standsFor(reader, holder);
  if (signs !== undefined && participantIds.every((id) => id === signs)) return [];
  return [problem('sheetRow', 'unknownRecord', { kind: 'signOffSheet', id: String(sheetRow) })];
}

/** Whether a participant's position may move so at that date, between what was said before it and after it. */
export function moveProblems(
  reader: Reader,
  input: Statement,
  participantId: string,
  known: readonly Step[],
): Problem[] {
  const to = valueOf(input, 'position');
  if (!isOneOf(POSITIONS, to)) return [];
  const from = axesAt(known, input.date).position;
  const participant = titleOf(reader, 'participant', participantId);
  const move = positionMove(from, to);
  if (move === 'not drawn') {
    const possible = positionsAfter(from).join(', ');
    return [problem('position', 'stepNotDrawn', { from, to, participant, possible })];
  }
  if (move === 'with reason' && !input.reason?.trim()) {
    return [problem('reason', 'reasonNeeded', { from, to, participant })];
  }
  const after = inOrder(known).find(({ axis, date }) => axis === 'position' && date > input.date);
  if (!isOneOf(POSITIONS, after?.value) || positionMove(to, after.value) !== 'not drawn') return [];
  const facts = { from: to, to: after.value, participant, possible: positionsAfter(to).join(', ') };
  return [problem('position', 'stepNotDrawn', facts)];
}
