import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { Tally } from '../../../../shared/contract/shapes.ts';
import { ruleAt } from '../../../../shared/domain/counting/rule.ts';
import { axesAt, isPublic } from '../../../../shared/domain/endorsement/standing.ts';
import { countsOf, standingsOf, type TallyInput } from '../../../../shared/domain/endorsement/tally.ts';
import { dayAt, endOfDay } from '../../../../shared/domain/time/days.ts';
import { endorsementStep } from '../../../../shared/kinds/endorsement-step.ts';
import { ledgerOf, type Logged } from '../../repositories/ledger.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import type { Reader } from '../context.ts';
import { byParticipant, stepsByParticipant } from './steps-of.ts';

export interface TallyRequest {
  readonly documentId: string;
  /** The day that is asked for, in the zone of the document's reconvening; null: today. */
  readonly asAt: string | null;
  /** The day by whose end it was recorded; null: all that is recorded now. */
  readonly knownOn: string | null;
  readonly audience: 'internal' | 'public';
}

/** The counts and standings of everyone in the coalition, and of whoever has left it but spoken of the text. */
export function tallyOfDocument(reader: Reader, request: TallyRequest): Tally {
  const { documentId, asAt, knownOn, audience } = request;
  reader.need('document', documentId);
  refuseNoDay('asAt', asAt);
  refuseNoDay('knownOn', knownOn);
  const now = reader.now();
  const zone = zoneOfDocument(reader, documentId);
  const day = asAt ?? dayAt(now, zone);
  const knownBefore = knownOn === null ? null : Date.parse(endOfDay(knownOn, zone));
  const rules = ledgerOf(reader, 'countingRule', { where: { documentId }, knownBefore });
  const input: TallyInput = {
    participants: ledgerOf(reader, 'participant', { knownBefore }).map(
      ({ id, shortName, formalName, participantKind, iso3, regionalGroup }) => ({
        id,
        shortName,
        formalName,
        participantKind,
        iso3,
        regionalGroup,
      }),
    ),
    membershipsOf: byParticipant(ledgerOf(reader, 'membershipStep', { knownBefore })),
    stepsOf: stepsFor(reader, request, { zone, day, now, knownBefore }),
    versions: ledgerOf(reader, 'documentVersion', { where: { documentId }, knownBefore }),
    rules,
    asAt: day,
    audience,
    now,
  };
  const standings = standingsOf(input);
  return {
    documentId,
    asAt: asAt ?? now,
    knownOn,
    audience,
    ...ruleAt(rules, day),
    ...countsOf(input, standings),
    standings: standings.map(({ paragraphIds, ...standing }) => ({
      ...standing,
      paragraphs: paragraphIds.flatMap((id) => reader.get('paragraph', id)?.label ?? []),
    })),
  };
}

function refuseNoDay(field: string, day: string | null): void {
  if (day !== null && !endorsementStep.fields.date.schema.safeParse(day).success) {
    invalid(problem(field, 'format'));
  }
}

interface Moment {
  readonly zone: string;
  readonly day: string;
  readonly now: string;
  readonly knownBefore: number | null;
}

/**
 * The steps by participant that the audience may know of. The public never sees what is confidential now, also not by
 * asking for a day on which it was not, or for what was known then, nor what was still under embargo at the end of the day
 * that is asked for.
 */
function stepsFor(
  reader: Reader,
  { documentId, audience }: TallyRequest,
  { zone, day, now, knownBefore }: Moment,
): ReadonlyMap<string, Logged<'endorsementStep'>[]> {
  const known = stepsByParticipant(reader, documentId, knownBefore);
  if (audience === 'internal') return known;
  const present = knownBefore === null ? known : stepsByParticipant(reader, documentId);
  const end = endOfDay(day, zone);
  const today = dayAt(now, zone);
  return new Map(
    [...known].filter(
      ([participantId, steps]) =>
        isPublic(axesAt(present.get(participantId) ?? [], today), now) &&
        isPublic(axesAt(steps, day), end < now ? end : now),
    ),
  );
}
