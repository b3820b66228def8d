import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { RecordOf } from '../../../../shared/contract/kinds.ts';
import { endorsementStep } from '../../../../shared/kinds/endorsement-step.ts';
import type { Tally } from '../../../../shared/contract/shapes.ts';
import { axesAt, isPublic } from '../../../../shared/domain/endorsement/standing.ts';
import { countsOf, standingsOf, type TallyInput } from '../../../../shared/domain/endorsement/tally.ts';
import type { Reader } from '../context.ts';
import { stepsByParticipant } from './steps-of.ts';

export interface TallyRequest {
  readonly documentId: string;
  /** Date, or null for all there is. */
  readonly asAt: string | null;
  readonly audience: 'internal' | 'public';
}

type Step = RecordOf<'endorsementStep'>;

/** The counts and standings of everyone in the coalition, and of whoever has left it but spoken of the text. */
export function tallyOfDocument(reader: Reader, { documentId, asAt, audience }: TallyRequest): Tally {
  const document = reader.need('document', documentId);
  if (asAt !== null && !endorsementStep.fields.date.schema.safeParse(asAt).success) {
    invalid(problem('asAt', 'format'));
  }
  const now = reader.now();
  const stepsOf = knownSteps(reader, { documentId, asAt, audience }, now);
  const input: TallyInput = {
    participants: reader
      .find('participant')
      .filter(({ id, coalitionStatus }) => stepsOf.has(id) || coalitionStatus !== 'withdrawn')
      .map(({ id, shortName, formalName, participantKind, iso3, regionalGroup }) => ({
        id,
        shortName,
        formalName,
        participantKind,
        iso3,
        regionalGroup,
      })),
    stepsOf,
    versions: reader.find('documentVersion', { documentId }),
    countsFrom: document.countsFrom,
    asAt,
    audience,
    now,
  };
  const standings = standingsOf(input);
  return {
    documentId,
    asAt: asAt ?? now,
    audience,
    countsFrom: document.countsFrom,
    target: document.target,
    ...countsOf(input, standings),
    standings: standings.map(({ paragraphIds, ...standing }) => ({
      ...standing,
      paragraphs: paragraphIds.flatMap((id) => reader.get('paragraph', id)?.label ?? []),
    })),
  };
}

/**
 * The steps by participant that the audience may know of. The public never sees what is confidential now, also not by
 * asking for a day on which it was not, nor what was still under embargo at the end of the day that is asked for.
 */
function knownSteps(
  reader: Reader,
  { documentId, asAt, audience }: TallyRequest,
  now: string,
): ReadonlyMap<string, Step[]> {
  const stepsOf = stepsByParticipant(reader, documentId);
  if (audience === 'internal') return stepsOf;
  const then = asAt === null ? now : `${asAt}T23:59:59.999Z`;
  return new Map(
    [...stepsOf].filter(
      ([, steps]) =>
        isPublic(axesAt(steps, null), now) && isPublic(axesAt(steps, asAt), then < now ? then : now),
    ),
  );
}
