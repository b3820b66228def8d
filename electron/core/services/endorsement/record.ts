import { invalid } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { axesAt, type Step } from '../../../../shared/domain/endorsement/standing.ts';
import { ledgerOf, type Logged } from '../../repositories/ledger.ts';
import { byPosition } from '../../rules/position.ts';
import { written, type Handler, type Reader, type Writer } from '../context.ts';
import { attachTo } from '../evidence/attach.ts';
import { moveProblems, statementProblems, type Statement } from './checks.ts';

/** Adds the same dated steps for one or more participants, or none of them if one may not be. */
export const recordEndorsement: Handler<'endorsement.record'> = (writer, input, task) => {
  writer.need('document', input.documentId);
  const versions = writer.find('documentVersion', { documentId: input.documentId }).sort(byPosition);
  const problems = statementProblems(writer, input, versions);
  if (problems.length > 0) invalid(...problems);
  const participantIds = [...new Set(input.participantIds)];
  const ids = participantIds.flatMap((participantId) => {
    writer.need('participant', participantId);
    const known = stepsOf(writer, input.documentId, participantId);
    const refused = moveProblems(writer, input, participantId, known);
    if (refused.length > 0) invalid(...refused);
    return addSteps(writer, withVersion(input, known, versions), participantId);
  });
  const steps = ids.map((id) => writer.need('endorsementStep', id));
  if (input.files.length > 0) attachTo(writer, steps, input.files, null, task);
  return { ...written(writer, ids[0] ?? input.documentId), steps: ids.length };
};

function stepsOf(reader: Reader, documentId: string, participantId: string): Logged<'endorsementStep'>[] {
  return ledgerOf(reader, 'endorsementStep', { where: { documentId, participantId } });
}

/** Who endorses without naming a version has endorsed the text as it stood on that day. */
function withVersion(
  input: Statement,
  known: readonly Step[],
  versions: readonly RecordOf<'documentVersion'>[],
): Statement {
  const isEndorsed = input.steps.some(({ axis, value }) => axis === 'position' && value === 'endorsed');
  const isNamed = input.steps.some(({ axis }) => axis === 'version');
  if (!isEndorsed || isNamed || axesAt(known, input.date).versionId !== null) return input;
  const inForce = versions.findLast(({ date }) => date <= input.date);
  return inForce ? { ...input, steps: [...input.steps, { axis: 'version', value: inForce.id }] } : input;
}

function addSteps(writer: Writer, input: Statement, participantId: string): string[] {
  const { participantIds: _all, files: _files, steps, ...about } = input;
  return steps.map(({ axis, value }) =>
    writer.create('endorsementStep', {
      ...about,
      participantId,
      axis,
      value,
      onBehalfOfIds: about.capacity === 'on_behalf' ? about.onBehalfOfIds : [],
      paragraphIds: axis === 'qualification' ? about.paragraphIds : [],
      wording: axis === 'qualification' ? about.wording : null,
      embargoUntil: axis === 'publicity' && value === 'embargoed' ? about.embargoUntil : null,
      recordedBy: writer.actor,
    }),
  );
}
