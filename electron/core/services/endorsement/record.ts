import { invalid } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { ENDORSEMENT_AXES } from '../../../../shared/domain/vocabulary.ts';
import { ledgerOf, type Logged } from '../../repositories/ledger.ts';
import { byPosition } from '../../../../shared/domain/order/position.ts';
import { needInstant } from '../../rules/times.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import { written, type Handler, type Reader, type Writer } from '../context.ts';
import { attachTo } from '../evidence/attach.ts';
import { moveProblems, statementProblems, type Statement } from './checks.ts';

/** Adds the same dated steps for one or more participants, or none of them if one may not be. */
export const recordEndorsement: Handler<'endorsement.record'> = (writer, input, task) => {
  const document = writer.need('document', input.documentId);
  const versions = writer.find('documentVersion', { documentId: input.documentId }).sort(byPosition);
  const problems = statementProblems(writer, input, document, versions);
  if (problems.length > 0) invalid(...problems);
  const statement = inAxisOrder(withVersion(writer, input, versions));
  const embargo = embargoOf(writer, input);
  const ids = [...new Set(input.participantIds)].flatMap((participantId) => {
    writer.need('participant', participantId);
    const known = stepsOf(writer, input.documentId, participantId);
    const refused = moveProblems(writer, input, participantId, known);
    if (refused.length > 0) invalid(...refused);
    return addSteps(writer, statement, { participantId, embargo });
  });
  const steps = ids.map((id) => writer.need('endorsementStep', id));
  if (input.files.length > 0) attachTo(writer, steps, input.files, null, task);
  return { ...written(writer, ids[0] ?? input.documentId), steps: ids.length };
};

function stepsOf(reader: Reader, documentId: string, participantId: string): Logged<'endorsementStep'>[] {
  return ledgerOf(reader, 'endorsementStep', { where: { documentId, participantId } });
}

/** Who endorses without naming a version has endorsed the text that was signed, or as it stood on that day. */
function withVersion(
  reader: Reader,
  input: Statement,
  versions: readonly RecordOf<'documentVersion'>[],
): Statement {
  const isEndorsed = input.steps.some(({ axis, value }) => axis === 'position' && value === 'endorsed');
  if (!isEndorsed || input.steps.some(({ axis }) => axis === 'version')) return input;
  const sheet = input.sheetId === null ? undefined : reader.get('signOffSheet', input.sheetId);
  const value = sheet?.versionId ?? versions.findLast(({ date }) => date <= input.date)?.id;
  return value === undefined ? input : { ...input, steps: [...input.steps, { axis: 'version', value }] };
}

/** A position first: the form and the version that are said with it are of it. */
function inAxisOrder(input: Statement): Statement {
  const rank = ({ axis }: Statement['steps'][number]) => ENDORSEMENT_AXES.indexOf(axis);
  return { ...input, steps: input.steps.toSorted((a, b) => rank(a) - rank(b)) };
}

type Embargo = Pick<RecordOf<'endorsementStep'>, 'embargoWall' | 'embargoZone'>;
const NO_EMBARGO: Embargo = { embargoWall: null, embargoZone: null };

/** The hour at which an embargo ends is given where the text is endorsed; refused where that clock skips or doubles it. */
function embargoOf(reader: Reader, { documentId, embargoUntil: embargoWall }: Statement): Embargo {
  if (embargoWall === null) return NO_EMBARGO;
  const embargoZone = zoneOfDocument(reader, documentId);
  needInstant({ field: 'embargoUntil', wall: embargoWall, zone: embargoZone, chosen: null });
  return { embargoWall, embargoZone };
}

interface Said {
  readonly participantId: string;
  readonly embargo: Embargo;
}

function addSteps(writer: Writer, input: Statement, { participantId, embargo }: Said): string[] {
  const { participantIds: _all, files: _files, embargoUntil: _typed, steps, ...about } = input;
  return steps.map(({ axis, value }) =>
    writer.create('endorsementStep', {
      ...about,
      participantId,
      axis,
      value,
      onBehalfOfIds: about.capacity === 'on_behalf' ? about.onBehalfOfIds : [],
      paragraphIds: axis === 'qualification' ? about.paragraphIds : [],
      wording: axis === 'qualification' ? about.wording : null,
      ...(axis === 'publicity' && value === 'embargoed' ? embargo : NO_EMBARGO),
      recordedBy: writer.actor,
    }),
  );
}
