import { create, type Caller } from './caller.ts';
import type { Facts } from './facts.ts';
import { OFFICE_NOTE } from './persons.ts';

/** Ids of participants by ISO3 code, or by key for an organization, in the order of the reference table. */
export interface People {
  readonly byCode: ReadonlyMap<string, string>;
  /** Codes of States that are members in the sample, in the order in which they joined. */
  readonly members: readonly string[];
  readonly organizations: readonly string[];
  /** Persons by the code of the State whose focal point they are. */
  readonly focalPoints: ReadonlyMap<string, string>;
}

const SAMPLE_NOTE =
  'Sample: the public record gives the number of members at several dates, not their names.';
/** Every so many States the sample leaves one out, until it has as many as the record gives for September 2024. */
const LEFT_OUT_EVERY = 6;
const MEMBERS = 163;

/** From when on observers and partners are what they are, as far as the sample is concerned. */
const LAUNCHED_ON = '2023-07-07';

/** When the sample lets its members join, so that the totals are those of the public record. */
const JOINED = [
  { upTo: 84, on: '2023-07-06' },
  { upTo: 96, on: '2023-08-15' },
  { upTo: 149, on: '2024-03-01' },
  { upTo: 151, on: '2024-03-15' },
  { upTo: Infinity, on: '2024-09-20' },
] as const;

export function joinedOn(place: number): string {
  return JOINED.find(({ upTo }) => place < upTo)?.on ?? '2024-09-20';
}

export function buildParticipants(call: Caller, facts: Facts): People {
  const byCode = new Map<string, string>();
  const members: string[] = [];
  const focalPoints = new Map<string, string>();
  const named = new Set(facts.pledgeSignatories);
  const states = call('reference.states', {});
  states.forEach((state, index) => {
    const isNamed = named.has(state.iso3) || state.iso3 === 'USA';
    const isDrawn = index % LEFT_OUT_EVERY !== LEFT_OUT_EVERY - 1 && members.length < MEMBERS;
    const isMember = state.unStatus === 'member' && (isNamed || isDrawn);
    const status = state.unStatus === 'observer' ? 'observer' : isMember ? 'member' : 'invited';
    const memberSince = isMember ? joinedOn(members.length) : status === 'observer' ? LAUNCHED_ON : null;
    const id = create(call, 'participant', {
      participantKind: 'state',
      iso3: state.iso3,
      shortName: state.shortName,
      formalName: state.formalName,
      regionalGroup: state.regionalGroup,
      unStatus: state.unStatus,
      coalitionStatus: status,
      memberSince,
      notes: SAMPLE_NOTE,
    });
    byCode.set(state.iso3, id);
    if (isMember) members.push(state.iso3);
  });
  for (const organization of facts.organizations) {
    const id = create(call, 'participant', {
      participantKind: 'organization',
      shortName: organization.shortName,
      formalName: organization.formalName,
      coalitionStatus: 'partner',
      memberSince: LAUNCHED_ON,
      notes: 'Sample: the public record gives the number of organizations, 15, not their names.',
    });
    byCode.set(organization.key, id);
  }
  for (const code of facts.pledgeSignatories) {
    const personId = create(call, 'person', {
      name: 'Focal point (sample)',
      email: `focal-point.${code.toLowerCase()}@coalition.example`,
      notes: OFFICE_NOTE,
    });
    focalPoints.set(code, personId);
    const heldById = create(call, 'focalPoint', {
      participantId: need(byCode, code),
      personId,
      office: 'Ministry of Foreign Affairs, drugs desk',
    });
    create(call, 'focalPointRole', {
      participantId: need(byCode, code),
      title: 'National focal point (sample)',
      purpose: 'Texts and endorsements',
      heldById,
    });
  }
  return { byCode, members, focalPoints, organizations: facts.organizations.map(({ key }) => key) };
}

/** Fails with an Error where a fact names something that the sample does not have. */
export function need(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the sample has no ${key}`);
  return id;
}
