import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesFor, type Body, type Subject } from '../../../../shared/domain/fora/candidates.ts';
import { AREAS } from '../../../../shared/domain/vocabulary.ts';

const body = (id: string, values: Partial<Body> = {}): Body => ({
  id,
  areas: [],
  texts: [],
  meetings: [],
  ...values,
});
const subject = (values: Partial<Subject>): Subject => ({ areas: [], texts: [], days: null, ...values });
const found = (about: Partial<Subject>, bodies: Body[]) => candidatesFor(subject(about), bodies);

describe('candidates', () => {
  test('share an area, and more of them come first', () => {
    const bodies = [
      body('one', { areas: ['postal'] }),
      body('both', { areas: ['postal', 'online'] }),
      body('other', { areas: ['maritime'] }),
    ];
    expect(found({ areas: ['online', 'postal'] }, bodies)).toMatchObject([
      { forumId: 'both', areas: ['online', 'postal'] },
      { forumId: 'one', areas: ['postal'] },
    ]);
  });

  test('share words that tell them apart, whatever the case and the marks', () => {
    const bodies = [
      body('a', { texts: ['Drugs: précurseurs of methamphetamine'] }),
      body('b', { texts: ['Drugs at sea'] }),
      body('c', { texts: ['Drugs in the mail'] }),
      body('d', { texts: ['Drugs and money'] }),
    ];
    expect(found({ texts: ['PRECURSEURS of drugs, at sea'] }, bodies)).toMatchObject([
      { forumId: 'a', words: ['precurseurs'] },
    ]);
  });

  test('meet within two weeks of its days; of two meetings the nearer one is named', () => {
    const meetings = [
      { id: 'far', from: '2024-03-20', to: '2024-03-20' },
      { id: 'near', from: '2024-03-01', to: '2024-03-06' },
    ];
    const about = { days: { from: '2024-03-10', to: '2024-03-10' } };
    expect(found(about, [body('a', { meetings })])).toMatchObject([{ meetingId: 'near' }]);
    const late = [{ id: 'late', from: '2024-03-24', to: '2024-03-25' }];
    expect(found(about, [body('a', { meetings: late })])).toHaveLength(1);
    expect(
      found(about, [body('a', { meetings: [{ id: 'late', from: '2024-03-25', to: '2024-03-25' }] })]),
    ).toEqual([]);
  });

  test('are the same in whatever order the bodies come, each with a reason', () => {
    const word = fc.constantFrom('methamphetamine', 'precursor', 'seizure', 'postal');
    const bodies = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        areas: fc.uniqueArray(fc.constantFrom(...AREAS), { maxLength: 3 }),
        texts: fc.array(word, { maxLength: 3 }),
        meetings: fc.constant([]),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    const asked = fc.record({
      areas: fc.uniqueArray(fc.constantFrom(...AREAS), { maxLength: 4 }),
      texts: fc.array(word, { maxLength: 3 }),
      days: fc.constant(null),
    });
    fc.assert(
      fc.property(asked, bodies, (about, all) => {
        const candidates = candidatesFor(about, all);
        expect(candidatesFor(about, all.toReversed())).toEqual(candidates);
        for (const { areas, words, meetingId } of candidates) {
          expect(areas.length + words.length > 0 || meetingId !== null).toBe(true);
        }
        const sharing = all.filter(({ areas }) => areas.some((area) => about.areas.includes(area)));
        expect(candidates.length).toBeGreaterThanOrEqual(sharing.length);
      }),
    );
  });
});
