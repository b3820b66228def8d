import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  outline,
  plannedMinutes,
  publicOutline,
  shownUnder,
  timed,
  type Item,
  type Line,
} from '../../../shared/domain/agenda.ts';

type Test = Item & { readonly internal: boolean };

const item = (id: string, minutes: number, more: Partial<Test> = {}): Test => ({
  id,
  parentId: null,
  position: id,
  minutes,
  internal: false,
  ...more,
});
const under = (parentId: string, id: string, minutes: number, more: Partial<Test> = {}) =>
  item(id, minutes, { parentId, ...more });
const said = (lines: readonly Line<Test>[]) =>
  lines.map(({ item: { id }, number, from, to }) => `${number} ${id} ${from}-${to}`);

const AGENDA = [
  item('d', 15),
  item('b', 90),
  under('b', 'b2', 20),
  under('b', 'b1', 40),
  item('a', 10),
  item('c', 5, { internal: true }),
];

describe('an agenda', () => {
  test('is numbered 1, 2 (a), 2 (b), 3, in the order of its positions', () => {
    expect(said(outline(AGENDA))).toEqual([
      '1 a 0-10',
      '2 b 10-70',
      '2 (a) b1 10-50',
      '2 (b) b2 50-70',
      '3 c 70-75',
      '4 d 75-90',
    ]);
  });

  test('counts an item with sub-items as long as they are together, whatever its own length says', () => {
    expect(plannedMinutes(AGENDA)).toBe(90);
    expect(plannedMinutes([item('a', 30), under('a', 'a1', 5)])).toBe(5);
    expect(plannedMinutes([])).toBe(0);
  });

  test('begins each line at the clock time that the lines before it leave', () => {
    const lines = timed(outline(AGENDA), '2024-03-31T00:30:00.000Z');
    expect(
      lines.map(({ id, startUtc, endUtc }) => [id, startUtc.slice(11, 16), endUtc.slice(11, 16)]),
    ).toEqual([
      ['a', '00:30', '00:40'],
      ['b', '00:40', '01:40'],
      ['b1', '00:40', '01:20'],
      ['b2', '01:20', '01:40'],
      ['c', '01:40', '01:45'],
      ['d', '01:45', '02:00'],
    ]);
  });

  test('goes on with (aa) and (bb) after (z), and with (aaa) after (zz)', () => {
    const children = Array.from({ length: 53 }, (_, index) => under('a', `a${100 + index}`, 1));
    const numbers = outline([item('a', 0), ...children]).map(({ number }) => number);
    expect([26, 27, 28, 52, 53].map((at) => numbers[at])).toEqual([
      '1 (z)',
      '1 (aa)',
      '1 (bb)',
      '1 (zz)',
      '1 (aaa)',
    ]);
  });

  test('outside the secretariat has no internal items nor what stands under them, no gaps in its numbers, and the same times', () => {
    const agenda = [...AGENDA, under('c', 'c1', 5), under('b', 'b3', 10, { internal: true })];
    expect(said(publicOutline(agenda))).toEqual([
      '1 a 0-10',
      '2 b 10-80',
      '2 (a) b1 10-50',
      '2 (b) b2 50-70',
      '3 d 85-100',
    ]);
  });
});

describe('an agenda in which two laptops have put two items under each other', () => {
  const items = [
    item('x', 10, { parentId: 'y' }),
    item('y', 20, { parentId: 'x' }),
    item('z', 5),
    under('x', 'x1', 15),
  ];

  test('has both at the top, and what stood under them still stands there', () => {
    expect(said(outline(items))).toEqual(['1 x 0-15', '1 (a) x1 0-15', '2 y 15-35', '3 z 35-40']);
    expect(Object.fromEntries(shownUnder(items))).toEqual({ x: null, y: null, z: null, x1: 'x' });
  });
});

/** Parents as a merge of two laptops can leave them: gone, in a circle, or three levels deep. */
const anyItems = fc
  .array(
    fc.record({ parent: fc.option(fc.nat(9), { nil: null }), minutes: fc.nat(90), internal: fc.boolean() }),
    {
      maxLength: 9,
    },
  )
  .map((list) =>
    list.map(({ parent, ...rest }, index) =>
      item(`i${index}`, rest.minutes, {
        parentId: parent === null ? null : `i${parent}`,
        internal: rest.internal,
      }),
    ),
  );

describe('whatever the items say of their parents', () => {
  test('each is on the agenda once, and the top level fills the time without gaps', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const lines = outline(items);
        expect(lines.map((line) => line.item.id).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
        let clock = 0;
        for (const { depth, from, to } of lines) {
          if (depth > 0) continue;
          expect(from).toBe(clock);
          clock = to;
        }
        expect(plannedMinutes(items)).toBe(clock);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test('nothing internal, nor anything below it, is shown outside', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const known = new Map(items.map((one) => [one.id, one]));
        for (const { item: shown } of publicOutline(items)) {
          let above: Test | undefined = shown;
          for (let steps = 0; above && steps <= items.length; steps += 1) {
            expect(above.internal).toBe(false);
            above = known.get(above.parentId ?? '');
          }
        }
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
