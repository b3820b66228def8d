import { shuffled } from '../../../shared/domain/order/lot.ts';
import type { DocumentState } from '../../../shared/domain/vocabulary.ts';
import type { InputOf } from '../../../shared/contract/contract.ts';
import { create, type Caller } from './caller.ts';
import type { DocumentFacts, Facts } from './facts.ts';
import { buildVersions, paragraphsOf } from './versions.ts';
import { joinedOn, need, type People } from './participants.ts';

/** The drawn steps from drafting to a state. */
const WAY: { readonly [S in DocumentState]?: readonly DocumentState[] } = {
  silence: ['negotiation', 'silence'],
  open: ['negotiation', 'final', 'open'],
  closed: ['negotiation', 'final', 'open', 'closed'],
};

export interface Built {
  readonly documentId: string;
  readonly versionIds: readonly string[];
}

export function buildDocuments(
  call: Caller,
  facts: Facts,
  people: People,
  meetings: ReadonlyMap<string, string>,
): ReadonlyMap<string, Built> {
  const built = new Map(
    facts.documents.map((document) => [document.key, buildDocument(call, document, meetings)]),
  );
  const declaration = built.get('decl2023');
  const pledge = built.get('pledge2024');
  const vienna = built.get('vienna2027');
  if (declaration) joinDeclaration(call, people, declaration);
  if (pledge) signPledge(call, facts, people, pledge);
  if (vienna) approachForVienna(call, people, vienna);
  return built;
}

function buildDocument(call: Caller, facts: DocumentFacts, meetings: ReadonlyMap<string, string>): Built {
  const { key: _key, reconvening, state, deadline, deadlineZone, versions, ...about } = facts;
  const documentId = create(call, 'document', {
    ...about,
    reconveningId: need(meetings, reconvening),
    deadlineWall: deadline ?? null,
    deadlineZone: deadlineZone ?? null,
  });
  const versionIds = buildVersions(call, documentId, versions);
  const days = versions.map(({ date }) => date).sort();
  for (const to of WAY[state] ?? []) {
    // The public record does not say how its texts were agreed, nor when: with the first version and the last.
    const date = to === 'closed' ? null : to === 'negotiation' ? days[0] : days.at(-1);
    call('document.moveState', { id: documentId, to, reason: to === 'final' ? 'Agreed (sample)' : '', date });
  }
  return { documentId, versionIds };
}

type Said = Omit<InputOf<'endorsement.record'>, 'documentId' | 'participantIds'>;

function say(
  call: Caller,
  people: People,
  { documentId }: Built,
  codes: readonly string[],
  said: Said,
): void {
  if (codes.length === 0) return;
  const participantIds = codes.map((code) => need(people.byCode, code));
  call('endorsement.record', { ...said, documentId, participantIds });
}

const SAMPLE = 'Sample: the public record does not name who and when.';

/** Members join the Declaration on the days that give the record's totals. */
function joinDeclaration(call: Caller, people: People, built: Built): void {
  const version = built.versionIds[0] ?? '';
  const days = new Map<string, string[]>();
  people.members.forEach((code, place) => {
    const day = joinedOn(place) === '2023-07-06' ? '2023-07-07' : joinedOn(place);
    days.set(day, [...(days.get(day) ?? []), code]);
  });
  for (const [date, codes] of days) {
    say(call, people, built, codes, {
      steps: [
        { axis: 'position', value: 'endorsed' },
        { axis: 'formality', value: date === '2023-07-07' ? 'oral' : 'in_writing' },
        { axis: 'version', value: version },
        { axis: 'publicity', value: 'public' },
      ],
      date,
      evidence: SAMPLE,
    });
  }
}

/** The eleven signatories are on record; everything later is sample. */
function signPledge(call: Caller, facts: Facts, people: People, built: Built): void {
  const [, , final = ''] = built.versionIds;
  const signatories = facts.pledgeSignatories;
  const others = shuffled(
    people.members.filter((code) => !signatories.includes(code)),
    'pledge',
  );
  say(call, people, built, [...signatories, ...others], {
    steps: [{ axis: 'position', value: 'invited' }],
    date: '2024-09-20',
    evidence: 'Letter to all members',
  });
  const endorsed = (formality: string): Said['steps'] => [
    { axis: 'position', value: 'endorsed' },
    { axis: 'formality', value: formality },
    { axis: 'version', value: final },
    { axis: 'publicity', value: 'public' },
  ];
  say(call, people, built, signatories, {
    steps: endorsed('signed'),
    date: '2024-09-24',
    place: 'InterContinental Hotel, New York',
    evidence: 'globalcoalition.us',
  });
  const rounds = [
    { date: '2024-10-18', from: 0, to: 14 },
    { date: '2024-12-10', from: 14, to: 31 },
    { date: '2025-03-11', from: 31, to: 52 },
    { date: '2025-09-23', from: 52, to: 71 },
    { date: '2026-03-10', from: 71, to: 83 },
  ];
  for (const { date, from, to } of rounds) {
    say(call, people, built, others.slice(from, to), {
      steps: endorsed('in_writing'),
      date,
      evidence: SAMPLE,
    });
  }
  say(call, people, built, others.slice(83, 88), {
    steps: endorsed('oral'),
    date: '2026-09-22',
    place: 'General debate, New York (sample)',
    reason: 'Note verbale to follow',
  });
  say(call, people, built, others.slice(88, 90), {
    steps: [
      ...endorsed('in_writing').slice(0, 3),
      { axis: 'qualification', value: 'reservation' },
      { axis: 'publicity', value: 'confidential' },
    ],
    date: '2026-10-06',
    paragraphIds: paragraphsOf(call, final).flatMap(({ id, label }) => (label === 'OP4' ? [id] : [])),
    wording: 'Sample: a reservation on the sharing of data in real time.',
    evidence: SAMPLE,
  });
  say(call, people, built, others.slice(90, 108), {
    steps: [{ axis: 'position', value: 'considering' }],
    date: '2026-10-12',
    evidence: SAMPLE,
  });
  say(call, people, built, others.slice(108, 112), {
    steps: [{ axis: 'position', value: 'declined' }],
    date: '2026-10-12',
    evidence: SAMPLE,
  });
}

/** A text under negotiation: some have spoken on the zero draft, which a substantive revision has since replaced. */
function approachForVienna(call: Caller, people: People, built: Built): void {
  const [zero = '', revised = ''] = built.versionIds;
  const order = shuffled(people.members, 'vienna');
  say(call, people, built, order.slice(0, 120), {
    steps: [{ axis: 'position', value: 'invited' }],
    date: '2026-10-06',
    evidence: SAMPLE,
  });
  say(call, people, built, order.slice(0, 12), {
    steps: [
      { axis: 'position', value: 'endorsed' },
      { axis: 'formality', value: 'ad_referendum' },
      { axis: 'version', value: zero },
    ],
    date: '2026-10-20',
    evidence: SAMPLE,
  });
  say(call, people, built, order.slice(12, 20), {
    steps: [
      { axis: 'position', value: 'endorsed' },
      { axis: 'formality', value: 'informal' },
      { axis: 'version', value: revised },
    ],
    date: '2026-11-12',
    evidence: SAMPLE,
  });
}
