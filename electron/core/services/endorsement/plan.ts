import { AppFailure, type Problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import type { Step } from '../../../../shared/domain/endorsement/standing.ts';
import { byPosition } from '../../../../shared/domain/order/position.ts';
import { ENDORSEMENT_AXES } from '../../../../shared/domain/vocabulary.ts';
import { ledgerOf } from '../../repositories/ledger.ts';
import { limitInstant } from '../../rules/times.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import type { Reader } from '../context.ts';
import { moveProblems, statementProblems, type Statement } from './checks.ts';

/** A step that a statement would add for one participant. */
export interface PlannedStep extends Step {
  readonly participantId: string;
  readonly embargoWall: string | null;
  readonly embargoZone: string | null;
}

/** What a statement comes to: the steps it adds, or none and the rules that it breaks. */
export interface Planned {
  readonly statement: Statement;
  readonly steps: readonly PlannedStep[];
  readonly problems: readonly Problem[];
}

/** What statements of a document come to, each upon what is recorded and upon those before it. */
export function planOf(
  reader: Reader,
  documentId: string,
  rows: readonly Omit<Statement, 'documentId'>[],
): Planned[] {
  const document = reader.need('document', documentId);
  const versions = reader.find('documentVersion', { documentId }).sort(byPosition);
  const known = new Map<string, Step[]>();
  let count = 0;

  function knownOf(participantId: string): Step[] {
    const found = known.get(participantId);
    if (found) return found;
    reader.need('participant', participantId);
    const steps = ledgerOf(reader, 'endorsementStep', { where: { documentId, participantId } });
    known.set(participantId, steps);
    return steps;
  }

  return rows.map((row): Planned => {
    const broken = statementProblems(reader, { ...row, documentId }, document, versions);
    const statement = inAxisOrder(withVersion(reader, { ...row, documentId }, versions));
    const participantIds = [...new Set(row.participantIds)];
    if (broken.length > 0) return { statement, steps: [], problems: broken };
    const embargo = embargoOf(reader, statement);
    const refused = participantIds.map((id) => moveProblems(reader, statement, id, knownOf(id)));
    // Of many the first that is refused is named: the others have the same said of them.
    const moves = refused.find((problems) => problems.length > 0) ?? [];
    const problems = [...moves, ...embargo.problems];
    if (problems.length > 0) return { statement, steps: [], problems };
    const steps = participantIds.flatMap((participantId) =>
      statement.steps.map(({ axis, value }): PlannedStep => {
        count += 1;
        return {
          id: `${LATEST}${count}`,
          logged: `${LATEST}${String(count).padStart(8, '0')}`,
          participantId,
          axis,
          value,
          date: statement.date,
          capacity: statement.capacity,
          onBehalfOfIds: statement.capacity === 'on_behalf' ? statement.onBehalfOfIds : [],
          paragraphIds: axis === 'qualification' ? statement.paragraphIds : [],
          ...(axis === 'publicity' && value === 'embargoed' ? embargo.fields : NO_EMBARGO),
        };
      }),
    );
    for (const step of steps) knownOf(step.participantId).push(step);
    return { statement, steps, problems: [] };
  });
}

/** Sorts behind every place in the log. */
const LATEST = '~~';

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

type Embargo = Pick<PlannedStep, 'embargoWall' | 'embargoZone' | 'embargoUntil'>;
const NO_EMBARGO: Embargo = { embargoWall: null, embargoZone: null, embargoUntil: null };

/** The hour at which an embargo ends is given where the text is endorsed; refused where that clock skips it. */
function embargoOf(
  reader: Reader,
  { documentId, embargoUntil: embargoWall }: Statement,
): { readonly fields: Embargo; readonly problems: readonly Problem[] } {
  if (embargoWall === null) return { fields: NO_EMBARGO, problems: [] };
  const embargoZone = zoneOfDocument(reader, documentId);
  try {
    const wall = { field: 'embargoUntil', wall: embargoWall, zone: embargoZone };
    return { fields: { embargoWall, embargoZone, embargoUntil: limitInstant(wall) }, problems: [] };
  } catch (error) {
    if (!(error instanceof AppFailure) || error.error.code !== 'VALIDATION') throw error;
    return { fields: NO_EMBARGO, problems: error.error.problems };
  }
}
