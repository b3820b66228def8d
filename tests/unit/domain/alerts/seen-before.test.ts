/** Held to a reading of its own: days one by one, names letter by letter, as the question is put and not as it is answered. */
import { describe, expect, test } from 'vitest';
import {
  seenBefore,
  type Known,
  type Named,
  type Sighting,
} from '../../../../shared/domain/alerts/seen-before.ts';
import { createChance } from '../../../bench/random.ts';

const TODAY = '2027-03-01';
const SUBSTANCES: readonly Named[] = [
  { id: 'meto', names: ['Metonitazene', 'Métonitazène', 'Nitazene M', '14680-51-4'] },
  { id: 'xyla', names: ['Xylazine', 'ксилазин', 'Tranq'] },
  { id: 'carf', names: ['Carfentanil', 'كارفنتانيل', ''] },
];
const NOTHING: Sighting = {
  kind: null,
  substanceIds: [],
  words: [],
  stateIds: [],
  area: null,
  seenOn: null,
};
const known = (id: string, values: Partial<Sighting>): Known => ({ ...NOTHING, id, ...values });
const ids = (asked: Partial<Sighting>, all: readonly Known[]): string[] =>
  seenBefore({ ...NOTHING, ...asked }, all, { substances: SUBSTANCES, today: TODAY }).map(({ id }) => id);

describe('what was seen before', () => {
  test('is found by any name of its substance, in any script, in whole words', () => {
    const all = [known('a', { substanceIds: ['meto'] }), known('b', { words: ['Powder: CAS 14680-51-4'] })];
    for (const text of ['métonitazène', 'tablets of NITAZENE  M', 'Nitazene-M', '14680-51-4']) {
      expect(ids({ words: [text] }, all), text).toEqual(['a', 'b']);
    }
    expect(ids({ words: ['Nitazene'] }, all)).toEqual([]);
    expect(ids({ words: ['Isometonitazene'] }, all)).toEqual([]);
    expect(ids({ words: ['كارفنتانيل'] }, [known('c', { substanceIds: ['carf'] })])).toEqual(['c']);
    expect(ids({ words: ['Ксилазин'] }, [known('x', { words: ['tranq'] })])).toEqual(['x']);
  });

  test('is found by its kind in its place, and by neither alone', () => {
    const all = [known('a', { kind: 'route', stateIds: ['GHA'], area: 'Port of Tema' })];
    expect(ids({ kind: 'route', area: 'tema' }, all)).toEqual(['a']);
    expect(ids({ kind: 'route', stateIds: ['GHA'] }, all)).toEqual(['a']);
    expect(ids({ kind: 'route' }, all)).toEqual([]);
    expect(ids({ kind: 'form', stateIds: ['GHA'] }, all)).toEqual([]);
    // Short words of a place are in every place.
    expect(ids({ kind: 'route', area: 'Bay of the' }, all)).toEqual([]);
  });

  test('is within 24 months, as far as the days are known', () => {
    const at = (seenOn: string | null) => [known('a', { substanceIds: ['meto'], seenOn })];
    const from = (seenOn: string | null, then: string | null) =>
      ids({ substanceIds: ['meto'], seenOn }, at(then));
    expect(from(null, '2025-03-01')).toEqual(['a']);
    expect(from(null, '2025-02-28')).toEqual([]);
    expect(from(null, '2025-02')).toEqual([]);
    expect(from(null, '2025')).toEqual(['a']);
    expect(from(null, null)).toEqual(['a']);
    expect(from('2020', '2022-12-31')).toEqual(['a']);
    expect(from('2020-05', '2022-06')).toEqual([]);
  });

  test('stands in the order of what is alike, then of the days, the unknown last', () => {
    const all = [
      known('place', { kind: 'form', stateIds: ['GHA'], seenOn: '2027-02-01' }),
      known('old', { substanceIds: ['meto'], seenOn: '2026-01-01' }),
      known('unknown', { substanceIds: ['meto'] }),
      known('new', { substanceIds: ['meto'], seenOn: '2027-01' }),
      known('both', { substanceIds: ['meto'], stateIds: ['GHA'], seenOn: '2025-12' }),
    ];
    expect(ids({ kind: 'form', substanceIds: ['meto'], stateIds: ['GHA'] }, all)).toEqual([
      'both',
      'new',
      'old',
      'unknown',
      'place',
    ]);
  });
});

/** Every day that a date may mean. */
function daysOf(date: string): number[] {
  const days: number[] = [];
  for (let at = Date.UTC(2022, 0, 1); at < Date.UTC(2030, 0, 1); at += 86_400_000) {
    if (new Date(at).toISOString().startsWith(date)) days.push(at);
  }
  return days;
}

function isWithin(one: string, other: string): boolean {
  return daysOf(one).some((a) =>
    daysOf(other).some((b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      const after = new Date(early);
      after.setUTCFullYear(after.getUTCFullYear() + 2);
      return late <= after.getTime();
    }),
  );
}

test('agrees with a reading day by day and record by record', () => {
  const chance = createChance(5);
  const dates = [
    '2024',
    '2025-02',
    '2025-02-27',
    '2025-03-02',
    '2026-07',
    '2027-01-31',
    '2029',
    null,
  ] as const;
  const sighting = (): Sighting => ({
    kind: chance.oneOf(['form', 'route', null]),
    substanceIds: chance.below(3) === 0 ? [chance.oneOf(['meto', 'xyla'])] : [],
    words: [],
    stateIds: chance.below(2) === 0 ? [chance.oneOf(['GHA', 'KEN'])] : [],
    area: null,
    seenOn: chance.oneOf(dates),
  });
  for (let round = 0; round < 40; round += 1) {
    const asked = sighting();
    const all = Array.from({ length: 6 }, (_nothing, at) => ({ ...sighting(), id: String(at) }));
    const expected = all.filter((one) => {
      if (one.seenOn !== null && !isWithin(one.seenOn, asked.seenOn ?? TODAY)) return false;
      if (one.substanceIds.some((id) => asked.substanceIds.includes(id))) return true;
      const isThere = one.stateIds.some((id) => asked.stateIds.includes(id));
      return isThere && one.kind !== null && one.kind === asked.kind;
    });
    expect(ids(asked, all).toSorted()).toEqual(expected.map(({ id }) => id));
  }
});
