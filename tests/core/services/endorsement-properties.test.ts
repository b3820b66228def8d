import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '../../../shared/contract/contract.ts';
import {
  FORMALITIES,
  POSITIONS,
  PUBLICITIES,
  QUALIFICATIONS,
  REGIONAL_GROUPS,
} from '../../../shared/domain/vocabulary.ts';
import { openTestCore, type TestCore } from '../../support/core.ts';
import { putForward } from './scene.ts';

type Said = Omit<InputOf<'endorsement.record'>, 'documentId' | 'participantIds'>;

const DATES = ['2024-02-01', '2024-03-01', '2024-03-02', '2024-05-01', '2024-06-15'];

const step = fc.oneof(
  fc.record({ axis: fc.constant('position' as const), value: fc.constantFrom(...POSITIONS) }),
  fc.record({ axis: fc.constant('formality' as const), value: fc.constantFrom(...FORMALITIES) }),
  fc.record({ axis: fc.constant('qualification' as const), value: fc.constantFrom(...QUALIFICATIONS) }),
  fc.record({ axis: fc.constant('publicity' as const), value: fc.constantFrom(...PUBLICITIES) }),
);
const said = fc.record({
  who: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }),
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  date: fc.constantFrom(...DATES),
  reason: fc.constantFrom(null, 'New instructions'),
});
const story = fc.array(said, { minLength: 1, maxLength: 25 });

async function prepared() {
  const core = await openTestCore('2024-01-01T12:00:00.000Z');
  const participants = ['A', 'B', 'C', 'D'].map((name, index) =>
    core.create('participant', {
      participantKind: 'organization',
      shortName: { en: name },
      formalName: { en: name },
      regionalGroup: REGIONAL_GROUPS[index] ?? null,
    }),
  );
  core.setNow('2024-07-01T12:00:00.000Z');
  return { core, participants };
}

/** Records what is accepted of a story, on a document of its own. */
function tell(core: TestCore, participants: string[], list: (Said & { who: number[] })[]): string {
  const documentId = putForward(
    core,
    core.create('document', { symbol: 'GC/1', title: { en: 'Pledge' }, kind: 'pledge' }),
  );
  const versionId = core.create('documentVersion', { documentId, label: 'Final', date: '2024-01-01' });
  const paragraph = core.create('paragraph', { versionId, label: 'OP1' });
  for (const { who, ...statement } of list) {
    const participantIds = who.flatMap((index) => participants[index] ?? []);
    core.core.call('endorsement.record', {
      ...statement,
      documentId,
      participantIds,
      paragraphIds: [paragraph],
      embargoUntil: '2024-06-20T00:00',
    });
  }
  return documentId;
}

/** The standing that the steps amount to, computed here in the plainest way: of each axis the last value said by then. */
function lastSaid(steps: OutputOf<'record.list'>['rows'], axis: string, date: string): unknown {
  const told = steps
    .filter((one) => String(one['date']) <= date)
    .toSorted((a, b) => (String(a['date']) < String(b['date']) ? -1 : a['date'] === b['date'] ? 0 : 1));
  // What was endorsed is over once it is not endorsed any more: how, and with what qualification, is said anew or not at
  // all; and neither a refusal nor a withdrawal has the form of the endorsement that follows it.
  const isOver = axis === 'formality' || axis === 'qualification';
  const positions = told.filter((one) => one['axis'] === 'position');
  const turn = positions.findLast((one, at) => {
    const before = positions[at - 1]?.['value'];
    if (one['value'] !== 'endorsed') return before === 'endorsed';
    return ['declined', 'no_reply', 'withdrawn'].includes(String(before));
  });
  const since = isOver && turn !== undefined ? told.indexOf(turn) : -1;
  return told.slice(since + 1).findLast((one) => one['axis'] === axis)?.['value'];
}

describe('endorsements', () => {
  it('replayed from their steps give the standing at any date', async () => {
    const { core, participants } = await prepared();
    let recorded = 0;
    fc.assert(
      fc.property(story, (list) => {
        const documentId = tell(core, participants, list);
        const steps = core
          .call('record.list', {
            kind: 'endorsementStep',
            where: { documentId: [documentId] },
            limit: 1000,
          })
          .rows.toSorted((a, b) =>
            a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
          );
        recorded += steps.length;
        for (const date of DATES) {
          for (const one of core.call('tally.get', { documentId, asAt: date }).standings) {
            const own = steps.filter((candidate) => candidate['participantId'] === one.participantId);
            expect(one).toMatchObject({
              position: lastSaid(own, 'position', date) ?? 'not_approached',
              formality: lastSaid(own, 'formality', date) ?? null,
              qualification: lastSaid(own, 'qualification', date) ?? 'none',
              publicity: lastSaid(own, 'publicity', date) ?? 'confidential',
            });
          }
        }
      }),
      { seed: 2024, numRuns: 25 },
    );
    expect(recorded).toBeGreaterThan(100);
  });

  it('add up by position to all who were invited, at any date and for any audience', async () => {
    const { core, participants } = await prepared();
    fc.assert(
      fc.property(story, (list) => {
        const documentId = tell(core, participants, list);
        for (const asAt of [null, ...DATES]) {
          for (const audience of ['internal', 'public'] as const) {
            const tally = core.call('tally.get', { documentId, asAt, audience });
            const sum = (counts: { count: number }[]) =>
              counts.reduce((total, { count }) => total + count, 0);
            expect(tally.invited).toBe(participants.length);
            expect(sum(tally.byPosition)).toBe(tally.invited);
            expect(tally.byRegionalGroup.reduce((total, { counted }) => total + counted, 0)).toBe(
              tally.counted,
            );
            expect(tally.byRegionalGroup.reduce((total, { invited }) => total + invited, 0)).toBe(
              tally.invited,
            );
            expect(tally.standings.filter(({ counted }) => counted)).toHaveLength(tally.counted);
          }
        }
      }),
      { seed: 79, numRuns: 25 },
    );
  });

  it('show the public nobody who is not public now', async () => {
    const { core, participants } = await prepared();
    fc.assert(
      fc.property(story, (list) => {
        const documentId = tell(core, participants, list);
        const present = core.call('tally.get', { documentId });
        const hidden = present.standings.filter(({ publicity }) => publicity === 'confidential');
        for (const asAt of [null, ...DATES]) {
          const { standings } = core.call('tally.get', { documentId, asAt, audience: 'public' });
          for (const { participantId } of hidden) {
            const shown = standings.find((one) => one.participantId === participantId);
            expect(shown).toMatchObject({ position: null, counted: false, lastStep: null });
          }
        }
      }),
      { seed: 7, numRuns: 25 },
    );
  });
});
