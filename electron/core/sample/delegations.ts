import type { DelegateRole, Rank } from '../../../shared/domain/vocabulary.ts';
import { shuffled } from '../../../shared/domain/order/lot.ts';
import { create, type Caller } from './caller.ts';
import type { Facts } from './facts.ts';
import { need, type People } from './participants.ts';
import { OFFICE_NOTE } from './persons.ts';

interface Office {
  readonly title: string;
  readonly rank: Rank;
  readonly role: DelegateRole;
}

const DRUG_POLICY = 'Director for drug policy';

/** Offices, never persons: who sat in a delegation is not in the public record. */
const HEADS: readonly Office[] = [
  { title: 'Minister of Health', rank: 'minister', role: 'head' },
  { title: 'Minister for Foreign Affairs', rank: 'minister_foreign_affairs', role: 'head' },
  { title: 'Minister of the Interior', rank: 'minister', role: 'head' },
  { title: 'Deputy Minister of Justice', rank: 'vice_minister', role: 'head' },
  { title: 'Permanent Representative', rank: 'ambassador', role: 'head' },
  { title: 'National drug coordinator', rank: 'senior_official', role: 'head' },
];
const OTHERS: readonly Office[] = [
  { title: 'Deputy head of delegation', rank: 'ambassador', role: 'deputy_head' },
  { title: DRUG_POLICY, rank: 'senior_official', role: 'alternate' },
  { title: 'Counsellor, permanent mission', rank: 'official', role: 'adviser' },
  { title: 'Head of the forensic laboratory', rank: 'official', role: 'adviser' },
];

/** Organizations send no ministers. */
const OF_ORGANIZATION: readonly Office[] = [
  { title: 'Director', rank: 'senior_official', role: 'head' },
  { title: 'Chief of section', rank: 'senior_official', role: 'alternate' },
  { title: 'Programme officer', rank: 'official', role: 'adviser' },
];

/** Every so many delegations one has not answered, one may come, one has declined. */
const PATTERN = [
  'confirmed',
  'confirmed',
  'confirmed',
  'invited',
  'confirmed',
  'tentative',
  'confirmed',
  'declined',
] as const;

export function buildDelegations(
  call: Caller,
  facts: Facts,
  people: People,
  meetings: ReadonlyMap<string, string>,
): void {
  const personOf = personsOf(call, people);
  for (const { key, delegations, replyBy = null, zone: _zone, state } of facts.reconvenings) {
    if (delegations === 0) continue;
    const reconveningId = need(meetings, key);
    const codes = withNamedFirst(people, facts, key).slice(0, delegations);
    const participantIds = codes.map((code) => need(people.byCode, code));
    call('delegation.invite', { reconveningId, participantIds, replyBy });
    const rows = call('record.list', {
      kind: 'delegation',
      where: { reconveningId: [reconveningId] },
      limit: 1000,
    }).rows;
    rows.forEach((row, index) => {
      const attendance = PATTERN[index % PATTERN.length] ?? 'confirmed';
      const isOver = state === 'concluded';
      const answered = isOver && attendance === 'invited' ? 'declined' : attendance;
      const credentials =
        isOver && answered === 'confirmed' ? 'in_order' : index % 5 === 0 ? 'received' : 'requested';
      if (answered === 'invited') return;
      call('record.update', {
        kind: 'delegation',
        id: row.id,
        values: {
          attendance: answered,
          credentials,
          noteVerbale: `NV/${key.toUpperCase()}/${index + 1} (sample)`,
        },
      });
      if (answered !== 'confirmed') return;
      for (const office of officesOf(row.extras['iso3'] !== null, index)) {
        create(call, 'delegate', {
          delegationId: row.id,
          personId: personOf(String(row['participantId']), office.title),
          title: office.role === 'head' ? 'Head of delegation' : null,
          role: office.role,
          rank: office.rank,
          notes: OFFICE_NOTE,
        });
      }
    });
  }
}

/** Who holds an office for a participant: the same person at every meeting. A State's focal point, where it has one, comes for its drug policy. */
function personsOf(call: Caller, people: People): (participantId: string, office: string) => string {
  const known = new Map<string, string>();
  for (const [code, person] of people.focalPoints) {
    known.set(`${need(people.byCode, code)} ${DRUG_POLICY}`, person);
  }
  return (participantId, office) => {
    const key = `${participantId} ${office}`;
    const person = known.get(key) ?? create(call, 'person', { name: office, notes: OFFICE_NOTE });
    known.set(key, person);
    return person;
  };
}

function officesOf(isState: boolean, index: number): readonly Office[] {
  const size = 1 + (index % 4);
  if (!isState) return OF_ORGANIZATION.slice(0, size);
  return [...HEADS.slice(index % HEADS.length, (index % HEADS.length) + 1), ...OTHERS.slice(0, size - 1)];
}

/** The States that the record names first, then others of the members by a fixed lot. */
function withNamedFirst(people: People, facts: Facts, key: string): string[] {
  const named = ['USA', ...facts.pledgeSignatories];
  const others = shuffled(
    people.members.filter((code) => !named.includes(code)),
    key,
  );
  return [...named, ...people.organizations.slice(0, 4), ...others];
}
