import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standAllTheSame } from '../../../../shared/domain/participants/gave-way.ts';

const stand = (gave: Readonly<Record<string, readonly string[]>>) =>
  [...standAllTheSame(new Map(Object.entries(gave)))].toSorted();

describe('Of what gave way', () => {
  test('nothing stands where it gave way to what is there', () => {
    expect(stand({ a: ['b'], b: ['c'] })).toEqual([]);
  });

  test('the least stands where each gave way to the other, with what gave way together with it', () => {
    expect(stand({ b: ['c'], c: ['b'] })).toEqual(['b']);
    expect(stand({ a: ['c'], b: ['c'], c: ['a', 'b'] })).toEqual(['a', 'b']);
    expect(stand({ b: ['a'], c: ['a'], a: ['b', 'c'] })).toEqual(['a']);
  });

  test('the least of a longer circle stands, and not what only led to it', () => {
    expect(stand({ x: ['b'], b: ['c'], c: ['d'], d: ['b'] })).toEqual(['b']);
  });

  test('what one of the two did not know of stands alone', () => {
    // There, c was not known yet: it stands, and so nothing of the circle has to.
    expect(stand({ a: ['b'], b: ['a', 'c'] })).toEqual([]);
  });

  const ids = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
  const words = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...ids), fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 })),
    { selector: ([id]) => id },
  );

  test('something is there wherever it leads, in whatever order the words came', () => {
    fc.assert(
      fc.property(words, (said) => {
        const gave = new Map<string, readonly string[]>(said);
        const found = standAllTheSame(gave);
        const turned = standAllTheSame(new Map(said.toReversed()));
        expect([...turned].toSorted()).toEqual([...found].toSorted());
        for (const id of gave.keys()) {
          const met = new Set([id]);
          for (const one of met) for (const next of gave.get(one) ?? []) met.add(next);
          expect([...met].some((one) => !gave.has(one) || found.has(one))).toBe(true);
        }
      }),
      { seed: 11 },
    );
  });
});
