import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, type Compared, type Paragraph } from '../../../../shared/domain/text/compare.ts';
import { lineage, successorsIn } from '../../../../shared/domain/text/lineage.ts';

const say = (id: string, label: string, en = id): Paragraph => ({ id, label, text: { en } });

/** What was done to each line, in words. */
function told(lines: readonly Compared<Paragraph>[]): string[] {
  return lines.map(({ before, after, isMoved, isRelabelled, changed }) => {
    if (!before) return `${after?.label} added`;
    if (!after) return `${before.label} deleted`;
    const done = [
      ...(changed.length > 0 ? [`changed in ${changed.join(', ')}`] : []),
      ...(isMoved ? ['moved'] : []),
      ...(isRelabelled ? [`was ${before.label}`] : []),
    ];
    return `${after.label} ${done.length > 0 ? done.join(', ') : 'carried over'}`;
  });
}

describe('two versions of a text', () => {
  const zero = [say('a', 'OP1', 'A'), say('b', 'OP2', 'B'), say('c', 'OP3', 'C'), say('d', 'OP4', 'D')];

  it('are told apart by where each paragraph comes from, not by its number', () => {
    const origins = new Map([
      ['a2', 'a'],
      ['c2', 'c'],
      ['b2', 'b'],
    ]);
    const next = [
      say('a2', 'OP1', 'A'),
      say('new', 'OP2'),
      say('c2', 'OP3', 'C, amended'),
      say('b2', 'OP4', 'B'),
    ];
    expect(told(compareTexts(zero, next, origins))).toEqual([
      'OP1 carried over',
      'OP2 added',
      'OP3 changed in en',
      'OP4 deleted',
      'OP4 moved, was OP2',
    ]);
  });

  it('are compared through versions between them, and where a paragraph was split', () => {
    const origins = new Map([
      ['a2', 'a'],
      ['a3', 'a2'],
      ['a4', 'a2'],
    ]);
    const third = [say('a3', 'OP1', 'A'), say('a4', 'OP2', 'the rest')];
    expect(told(compareTexts(zero.slice(0, 1), third, origins))).toEqual([
      'OP1 carried over',
      'OP2 changed in en, was OP1',
    ]);
    expect(told(compareTexts(third, zero.slice(0, 1), origins))).toEqual(['OP1 carried over', 'OP2 deleted']);
  });

  it('say that half of a paragraph is gone that was split before', () => {
    const origins = new Map([
      ['a2', 'a'],
      ['a3', 'a'],
      ['a4', 'a2'],
    ]);
    const split = [say('a2', 'OP1', 'A'), say('a3', 'OP2', 'the rest')];
    expect(told(compareTexts(split, [say('a4', 'OP1', 'A')], origins))).toEqual([
      'OP1 carried over',
      'OP2 deleted',
    ]);
  });

  it('say in which languages a paragraph changed', () => {
    const before: Paragraph[] = [{ id: 'a', label: 'OP1', text: { en: 'A', fr: 'A', ar: 'ا' } }];
    const after: Paragraph[] = [{ id: 'a2', label: 'OP1', text: { en: 'A', fr: 'B', zh: '一' } }];
    const [line] = compareTexts(before, after, new Map([['a2', 'a']]));
    expect(line?.changed.toSorted()).toEqual(['ar', 'fr', 'zh']);
  });
});

describe('a paragraph', () => {
  it('is found under what became of it, also where it was split or put elsewhere', () => {
    const origins = new Map([
      ['op5', 'op4'],
      ['op6', 'op4'],
      ['last', 'op5'],
    ]);
    expect(lineage(origins, 'last')).toEqual(['last', 'op5', 'op4']);
    expect(
      successorsIn(origins, 'op4', [say('op5', 'OP5'), say('op6', 'OP6'), say('x', 'OP7')]),
    ).toMatchObject([{ label: 'OP5' }, { label: 'OP6' }]);
    expect(successorsIn(origins, 'op4', [say('last', 'OP9')])).toMatchObject([{ label: 'OP9' }]);
    expect(successorsIn(origins, 'op6', [say('last', 'OP9')])).toEqual([]);
  });

  it('that two laptops copied in a circle ends where it began', () => {
    const origins = new Map([
      ['a', 'b'],
      ['b', 'a'],
    ]);
    expect(lineage(origins, 'a')).toEqual(['a', 'b']);
  });
});

/** Any two versions of which the second was made by copying, dropping, adding, moving and rewriting. */
const pair = fc
  .record({
    size: fc.nat(6),
    kept: fc.array(fc.record({ of: fc.nat(5), words: fc.constantFrom('same', 'other') }), { maxLength: 7 }),
    added: fc.array(fc.nat(7), { maxLength: 2 }),
  })
  .map(({ size, kept, added }) => {
    const before = Array.from({ length: size }, (_nothing, at) => say(`b${at}`, `OP${at + 1}`, `text ${at}`));
    const origins = new Map<string, string | null>();
    const after: Paragraph[] = [];
    for (const { of, words } of kept) {
      const origin = before[of];
      if (!origin || [...origins.values()].includes(origin.id)) continue;
      const id = `a${of}`;
      origins.set(id, origin.id);
      after.push({ id, label: '', text: words === 'same' ? origin.text : { en: 'something else' } });
    }
    added.forEach((at, index) => after.splice(at, 0, say(`n${index}`, '')));
    return { before, after: after.map((one, at) => ({ ...one, label: `OP${at + 1}` })), origins };
  });

describe('any comparison', () => {
  it('names each paragraph of both once, keeps the order of the later, and says of the fewest that they moved', () => {
    fc.assert(
      fc.property(pair, ({ before, after, origins }) => {
        const lines = compareTexts(before, after, origins);
        expect(lines.flatMap((line) => line.after ?? [])).toEqual(after);
        expect(lines.flatMap((line) => line.before?.id ?? []).toSorted()).toEqual(
          before.map(({ id }) => id).toSorted(),
        );
        for (const line of lines) {
          const origin = line.after ? (origins.get(line.after.id) ?? null) : null;
          if (line.after) expect(line.before?.id ?? null).toBe(origin);
          const isChanged = line.before && line.after && line.before.text['en'] !== line.after.text['en'];
          expect(line.changed).toEqual(isChanged ? ['en'] : []);
          expect(line.isRelabelled).toBe(
            line.before !== null && line.after !== null && line.before.label !== line.after.label,
          );
        }
        const kept = lines.filter((line) => line.before && line.after);
        const still = kept.filter((line) => !line.isMoved);
        const places = (some: typeof kept) =>
          some.map((line) => before.findIndex((one) => one === line.before));
        expect(places(still)).toEqual(places(still).toSorted((a, b) => a - b));
        expect(still).toHaveLength(mostInOrder(places(kept)));
      }),
      { seed: 1945, numRuns: 500 },
    );
  });
});

/** How many of a few numbers can stay where they are: every choice of them is tried. */
function mostInOrder(places: readonly number[]): number {
  let most = 0;
  for (let choice = 0; choice < 2 ** places.length; choice += 1) {
    const chosen = places.filter((_place, at) => (choice >> at) % 2 === 1);
    const isInOrder = chosen.every((place, at) => at === 0 || (chosen[at - 1] ?? 0) < place);
    if (isInOrder) most = Math.max(most, chosen.length);
  }
  return most;
}
