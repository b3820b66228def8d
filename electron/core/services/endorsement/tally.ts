import { invalid, problem } from '../../../../shared/contract/errors.ts';
import type { Tally } from '../../../../shared/contract/shapes/tally.ts';
import { ruleAt } from '../../../../shared/domain/counting/rule.ts';
import type { Step } from '../../../../shared/domain/endorsement/standing.ts';
import { countsOf, standingsOf, type TallyInput } from '../../../../shared/domain/endorsement/tally.ts';
import { countsOn, stateOn } from '../../../../shared/domain/document-past.ts';
import { inOrder } from '../../../../shared/domain/steps/ledger.ts';
import { dayAt, endOfDay } from '../../../../shared/domain/time/days.ts';
import { endorsementStep } from '../../../../shared/kinds/endorsement-step.ts';
import { getEver } from '../../repositories/ever.ts';
import { ledgerOf } from '../../repositories/ledger.ts';
import { isSharedCopy } from '../../repositories/shared-copy.ts';
import { onlyStanding } from '../../rules/standing.ts';
import { zoneOfDocument } from '../../rules/zones.ts';
import type { Reader } from '../context.ts';
import { pastOf } from './past-of.ts';
import { byParticipant, stepsByParticipant } from './steps-of.ts';

export interface TallyRequest {
  readonly documentId: string;
  /** The day that is asked for, in the zone of the document's reconvening; null: today. */
  readonly asAt: string | null;
  /** The day by whose end it was recorded; null: all that is recorded now. */
  readonly knownOn: string | null;
  readonly audience: 'internal' | 'public';
  /** Whether how many counted at the end of each day is asked as well, which takes the longest; it is. */
  readonly byDay?: boolean;
  /** Steps that are not recorded, counted as if they were. */
  readonly planned?: readonly Said[];
}

/** A step with whose it is and what proves it. */
type Said = Step & { readonly participantId: string; readonly evidence: string | null };

/** Who is in the coalition and since when, as it is recorded, or was known before a moment: the same for every text. */
export function everybody(reader: Reader, knownBefore: number | null = null) {
  return {
    participants: ledgerOf(reader, 'participant', { knownBefore }),
    membershipsOf: byParticipant(ledgerOf(reader, 'membershipStep', { knownBefore })),
  };
}

/**
 * The counts and standings of everyone in the coalition, and of whoever has left it but spoken of the text.
 *
 * @param read what has been read already, as known on the same day
 */
export function tallyOfDocument(
  reader: Reader,
  request: TallyRequest,
  read: { readonly all?: ReturnType<typeof everybody>; readonly steps?: readonly Said[] } = {},
): Tally {
  const { documentId, asAt, knownOn, audience, byDay = true, planned = [] } = request;
  reader.need('document', documentId);
  refuseNoDay('asAt', asAt);
  refuseNoDay('knownOn', knownOn);
  const now = reader.now();
  const zone = zoneOfDocument(reader, documentId);
  const today = dayAt(now, zone);
  const day = asAt ?? today;
  const knownBefore = knownOn === null ? null : Date.parse(endOfDay(knownOn, zone));
  const past = pastOf(reader, documentId, { zone, knownBefore });
  const rules = ledgerOf(reader, 'countingRule', { where: { documentId }, knownBefore });
  const recorded = read.steps ?? ledgerOf(reader, 'endorsementStep', { where: { documentId }, knownBefore });
  const stepsOf = byParticipant<Said>([...recorded, ...planned]);
  const { participants, membershipsOf } = read.all ?? everybody(reader, knownBefore);
  const input: TallyInput = {
    participants: onlyStanding(reader, participants, stepsOf).map(
      ({ id, shortName, formalName, participantKind, iso3, unStatus, regionalGroup, enteredOn }) => ({
        id,
        shortName,
        formalName,
        participantKind,
        iso3,
        unStatus,
        regionalGroup,
        // Whoever is there now is there today, whatever day it is at home and whatever a clock said.
        enteredOn: enteredOn !== null && enteredOn > today ? today : enteredOn,
      }),
    ),
    membershipsOf,
    stepsOf,
    presentOf: knownBefore === null ? stepsOf : stepsByParticipant(reader, documentId),
    document: past,
    isShared: isSharedCopy(reader),
    zone,
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
    state: stateOn(past, day),
    stands: countsOn(past, day),
    ...ruleAt(rules, day),
    ...countsOf(input, standings, byDay),
    standings: standings.map(({ paragraphIds, onBehalfOf, namedBy, ...standing }) => ({
      ...standing,
      onBehalfOf: named(reader, onBehalfOf),
      namedBy: named(reader, namedBy),
      paragraphs: paragraphIds.flatMap((id) => reader.get('paragraph', id)?.label ?? []),
      evidence: audience === 'internal' ? lastEvidence(stepsOf.get(standing.participantId) ?? [], day) : null,
    })),
  };
}

/** What proves the last step by the end of a day. */
function lastEvidence(steps: readonly Said[], day: string): string | null {
  return inOrder(steps).findLast(({ date }) => date <= day)?.evidence ?? null;
}

function named(reader: Reader, ids: readonly string[]): Tally['standings'][number]['namedBy'] {
  return ids.flatMap((participantId) => {
    const found = getEver(reader, 'participant', participantId);
    if (!found) return [];
    const { id, shortName, participantKind, iso3, unStatus } = found.record;
    return [{ id, shortName, participantKind, iso3, unStatus }];
  });
}

function refuseNoDay(field: string, day: string | null): void {
  if (day !== null && !endorsementStep.fields.date.schema().safeParse(day).success) {
    invalid(problem(field, 'format'));
  }
}
