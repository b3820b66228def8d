import type { Tally } from '../../../../shared/contract/shapes.ts';
import { countsOf, standingsOf, type TallyInput } from '../../../../shared/domain/endorsement/tally.ts';
import type { Step } from '../../../../shared/domain/endorsement/standing.ts';
import type { Reader } from '../context.ts';

export interface TallyRequest {
  readonly documentId: string;
  /** Date, or null for all there is. */
  readonly asAt: string | null;
  readonly audience: 'internal' | 'public';
}

/** The counts and standings of everyone the coalition has asked to join, or who has said something of the text. */
export function tallyOfDocument(reader: Reader, { documentId, asAt, audience }: TallyRequest): Tally {
  const document = reader.need('document', documentId);
  const stepsOf = new Map<string, Step[]>();
  for (const step of reader.find('endorsementStep', { documentId })) {
    const list = stepsOf.get(step.participantId) ?? [];
    list.push(step);
    stepsOf.set(step.participantId, list);
  }
  const now = reader.now();
  const input: TallyInput = {
    participants: reader
      .find('participant')
      .filter(({ id, coalitionStatus }) => stepsOf.has(id) || coalitionStatus !== 'withdrawn'),
    stepsOf,
    versions: reader.find('documentVersion', { documentId }),
    countsFrom: document.countsFrom,
    asAt,
    audience,
    now,
  };
  const standings = standingsOf({ ...input, participants: input.participants.map(asked) });
  return {
    documentId,
    asAt: asAt ?? now,
    audience,
    countsFrom: document.countsFrom,
    target: document.target,
    ...countsOf({ ...input, participants: input.participants.map(asked) }, standings),
    standings,
  };
}

function asked({
  id,
  shortName,
  formalName,
  participantKind,
  iso3,
  regionalGroup,
}: TallyInput['participants'][number]) {
  return { id, shortName, formalName, participantKind, iso3, regionalGroup };
}
