import type { OutputOf } from '../../../../shared/contract/contract.ts';
import { problem, type Problem } from '../../../../shared/contract/errors.ts';
import { standingIn } from '../../rules/standing.ts';
import type { Reader } from '../context.ts';
import { unkeptNotes } from '../notes.ts';
import { referenceStates } from '../reference.ts';
import type { Participant, Two } from './two.ts';

type Warning = OutputOf<'participant.mergePlan'>['warnings'][number];

/** Why two participants cannot be made one. */
export function refusalsOf(reader: Reader, { keep, other }: Two): Problem[] {
  if (keep.id === other.id) return [problem('otherId', 'sameParticipant')];
  const standing = standingIn(reader);
  return [
    ...elsewhere(reader, 'keepId', keep, standing.get(keep.id)),
    ...elsewhere(reader, 'otherId', other, sameAgain(standing.get(other.id), keep.id)),
    ...twoStates(keep, other),
    ...unkeptNotes(keep, other),
  ];
}

/** What may be done and is worth a second look. */
export function warningsOf(reader: Reader, { keep, other }: Two): Warning[] {
  const isCodeUnknown = isState(keep) && isState(other) && keep.iso3 !== other.iso3;
  return [
    ...(isCodeUnknown ? (['codeUnknown'] as const) : []),
    ...(keep.participantKind === other.participantKind ? [] : (['kindsDiffer'] as const)),
    ...(isLedByOne(reader, { keep, other }) ? (['leadAndPartner'] as const) : []),
  ];
}

/** Whether one of the two leads an action of which the other is a partner. */
function isLedByOne(reader: Reader, { keep, other }: Two): boolean {
  return reader.find('priorityAction').some(({ leadIds, partnerIds }) =>
    [
      [keep.id, other.id],
      [other.id, keep.id],
    ].some(([lead = '', partner = '']) => leadIds.includes(lead) && partnerIds.includes(partner)),
  );
}

/** What came to the other one since is brought over by doing the same again. */
function sameAgain(standing: string | undefined, keepId: string): string | undefined {
  return standing === keepId ? undefined : standing;
}

function elsewhere(reader: Reader, field: string, one: Participant, into: string | undefined): Problem[] {
  if (into === undefined) return [];
  const title = reader.get('participant', into)?.shortName ?? {};
  return [problem(field, 'mergedElsewhere', { title: one.shortName, into: title, id: into })];
}

/**
 * Two codes of the reference table are two States, and nothing done here makes them one. A code that is not in it was
 * mistyped, or is of no State any more: then the State of the table is the one to keep. A code stays with its record, since
 * the record's id follows from it on every laptop; so of a State and what was entered as an organization the State is kept.
 */
function twoStates(keep: Participant, other: Participant): Problem[] {
  if (!isState(keep) && isState(other)) {
    return [problem('keepId', 'keepState', { title: keep.shortName, state: other.shortName })];
  }
  if (!isKnownState(other) || keep.iso3 === other.iso3) return [];
  const names = { title: keep.shortName, other: other.shortName };
  if (!isKnownState(keep))
    return [problem('keepId', 'keepState', { title: keep.shortName, state: other.shortName })];
  return [problem('otherId', 'twoStates', { ...names, iso3: keep.iso3 ?? '', otherIso3: other.iso3 ?? '' })];
}

function isState({ participantKind }: Participant): boolean {
  return participantKind === 'state';
}

function isKnownState({ iso3 }: Participant): boolean {
  return iso3 !== null && referenceStates().some((state) => state.iso3 === iso3);
}
