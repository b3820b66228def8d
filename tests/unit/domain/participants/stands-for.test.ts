import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standFor } from '../../../../shared/domain/participants/stands-for.ts';

const everybody = (): boolean => true;

describe('Who stands for whom', () => {
  test('is the last of a chain', () => {
    const sameAs = new Map([
      ['a', 'b'],
      ['b', 'c'],
    ]);
    expect([...standFor(sameAs, everybody)]).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });

  test('is the least of a circle, also for those that only lead to it', () => {
    const sameAs = new Map([
      ['x', 'b'],
      ['b', 'a'],
      ['a', 'b'],
    ]);
    expect(Object.fromEntries(standFor(sameAs, everybody))).toEqual({ x: 'a', b: 'a' });
  });

  test('is itself, where who should stand for it is gone', () => {
    expect(standFor(new Map([['a', 'b']]), () => false).size).toBe(0);
  });

  /** From the rule: follow the words until they come to somebody who stands, or go round; of a round the least stands. */
  function naive(id: string, sameAs: ReadonlyMap<string, string>, there: ReadonlySet<string>): string {
    const seen: string[] = [];
    let at = id;
    while (!seen.includes(at)) {
      seen.push(at);
      const next = sameAs.get(at);
      if (next === undefined || !there.has(next)) return at;
      at = next;
    }
    return seen.slice(seen.indexOf(at)).toSorted()[0] ?? id;
  }

  test('is what the rule says, in whatever order the words came', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'] as const;
    const name = fc.constantFrom(...ids);
    const words = fc.uniqueArray(fc.tuple(name, name), { selector: ([id]) => id });
    fc.assert(
      fc.property(words, fc.uniqueArray(name), (said, gone) => {
        const there = new Set<string>(ids.filter((id) => !gone.includes(id)));
        const sameAs = new Map<string, string>(said);
        const found = standFor(sameAs, (id) => there.has(id));
        const expected = ids.flatMap((id) => {
          const standing = naive(id, sameAs, there);
          return standing === id ? [] : [[id, standing] as const];
        });
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
        const turned = standFor(new Map([...sameAs].toReversed()), (id) => there.has(id));
        expect(Object.fromEntries(turned)).toEqual(Object.fromEntries(found));
      }),
      { seed: 7 },
    );
  });
});
