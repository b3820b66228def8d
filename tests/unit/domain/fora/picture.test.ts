import { expect, test } from 'vitest';
import { pictureOf, type PlacedSubject } from '../../../../shared/domain/fora/picture.ts';

const FORA = [
  { id: 'incb', areas: ['precursors', 'data'] as const },
  { id: 'upu', areas: ['postal'] as const },
];

function picture(...subjects: PlacedSubject[]) {
  return Object.fromEntries(
    pictureOf(FORA, subjects).map(({ area, state, cells, subjects: ours }) => [
      area,
      {
        state,
        ours: ours.map(({ id }) => id),
        cells: cells.map(({ works, subjects: there }) => (works ? there.length : null)),
      },
    ]),
  );
}

test('an area in which a body works and nothing of ours is, is a gap; one in which nobody is has no row', () => {
  expect(picture()).toEqual({
    precursors: { state: 'gap', ours: [], cells: [0, null] },
    data: { state: 'gap', ours: [], cells: [0, null] },
    postal: { state: 'gap', ours: [], cells: [null, 0] },
  });
});

test('ours alone, beside others, and over another’s are told apart', () => {
  const of = (id: string, areas: PlacedSubject['areas'], relation?: 'supports' | 'overlaps') => ({
    id,
    areas,
    relations: relation ? [{ forumId: 'incb', relation }] : [],
  });
  const shown = picture(
    of('1', ['maritime']),
    of('2', ['data'], 'supports'),
    of('3', ['precursors'], 'overlaps'),
  );
  expect(shown['maritime']).toEqual({ state: 'alone', ours: ['1'], cells: [null, null] });
  expect(shown['data']).toEqual({ state: 'beside', ours: ['2'], cells: [1, null] });
  expect(shown['precursors']).toEqual({ state: 'doubled', ours: ['3'], cells: [1, null] });
});

test('what names no area stands where the bodies work that it names', () => {
  const shown = picture({ id: 's', areas: [], relations: [{ forumId: 'upu', relation: 'complements' }] });
  expect(shown['postal']).toMatchObject({ state: 'beside', ours: ['s'] });
  expect(shown['data']).toMatchObject({ state: 'gap', ours: [] });
});
