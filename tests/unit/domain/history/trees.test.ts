import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../../support/replicas/runs.ts';
import { inCircles, standingUnder, type TreeItem } from '../../../../shared/domain/history/trees.ts';

function tree(text: string): TreeItem[] {
  return text.split(' ').map((pair) => {
    const [id = '', parentId] = pair.split('<');
    return { id, parentId: parentId ?? null };
  });
}

test('an item whose parent is not there stands at the top', () => {
  expect(Object.fromEntries(standingUnder(tree('a b<a c<gone')))).toEqual({ a: null, b: 'a', c: null });
});

test('all items of a circle stand at the top, and what hangs under them stays there', () => {
  const items = tree('a<b b<c c<a d<a e<d f');
  expect([...inCircles(items)].sort()).toEqual(['a', 'b', 'c']);
  expect(Object.fromEntries(standingUnder(items))).toEqual({
    a: null,
    b: null,
    c: null,
    d: 'a',
    e: 'd',
    f: null,
  });
});

test('an item that stands under itself is a circle of one', () => {
  expect([...inCircles(tree('a<a b<a'))]).toEqual(['a']);
});

test('an item is in a circle exactly where going up comes back to it, in whatever order the items are listed', () => {
  const anyItems = fc.array(fc.option(fc.nat(9), { nil: null }), { maxLength: 9 }).map((parents) =>
    parents.map((parent, index): TreeItem => ({
      id: `i${index}`,
      parentId: parent === null ? null : `i${parent}`,
    })),
  );
  fc.assert(
    fc.property(anyItems, (items) => {
      const above = new Map(items.map(({ id, parentId }) => [id, parentId]));
      const expected = items.filter(({ id, parentId }) => {
        let at = parentId;
        for (let steps = 0; at !== null && at !== id && steps < items.length; steps += 1)
          at = above.get(at) ?? null;
        return at === id;
      });
      const ids = expected.map(({ id }) => id).sort();
      expect([...inCircles(items)].sort()).toEqual(ids);
      expect([...inCircles(items.toReversed())].sort()).toEqual(ids);
    }),
    runs(11, 500),
  );
});
