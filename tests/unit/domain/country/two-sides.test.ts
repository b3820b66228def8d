import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOnTwoSides, sidesOf } from '../../../../shared/domain/country/two-sides.ts';

const list = (count: number, height = 1, more = 0) => ({
  heading: 2,
  rows: Array.from({ length: count }, () => height),
  more,
});
const SHEET = { first: 20, next: 30, note: 1 };

test('what has room stays as it is', () => {
  expect(rowsOnTwoSides([list(3), list(0), list(5, 1, 2)], SHEET)).toEqual([3, 0, 5]);
});

test('a heading goes on to the next side with what is first under it', () => {
  const lists = [list(17), list(1)];
  expect(sidesOf(lists, [17, 1], SHEET)).toBe(2);
  expect(sidesOf(lists, [15, 1], { ...SHEET, first: 21 })).toBe(1);
});

test('the longest list gives way first', () => {
  const kept = rowsOnTwoSides([list(4), list(60), list(6, 1, 3)], SHEET);
  expect([kept[0], kept[2]]).toEqual([4, 6]);
  expect(kept[1]).toBeLessThan(60);
});

test('one row never gives way to the word that there is one more', () => {
  const kept = rowsOnTwoSides([list(10), list(33)], { first: 20, next: 26, note: 1 });
  expect(kept).toEqual([10, 31]);
  // A row that is higher than that word would make room; it stays, and another list gives way.
  const [high = 0, other = 0] = rowsOnTwoSides([list(3, 4), list(36)], { first: 20, next: 30, note: 1 });
  expect([high, other]).toEqual([3, 33]);
});

test('of each list something is shown, however little room there is', () => {
  expect(rowsOnTwoSides([list(9), list(9)], { first: 1, next: 1, note: 1 })).toEqual([2, 2]);
});

test('two sides hold what is shown, and not one row more of any list', () => {
  const lists = fc.array(
    fc.record({
      heading: fc.integer({ min: 2, max: 3 }),
      rows: fc.oneof(
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 30 }),
        fc.array(fc.integer({ min: 9, max: 20 }), { maxLength: 4 }),
      ),
      more: fc.constantFrom(0, 0, 2, 9),
    }),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(lists, (all) => {
      const sheet = { first: 60, next: 80, note: 1 };
      const kept = rowsOnTwoSides(all, sheet);
      all.forEach(({ rows, more }, at) => {
        const hidden = rows.length - (kept[at] ?? 0);
        expect(hidden + more).not.toBe(1);
        if (hidden === 0) return;
        const next = (kept[at] ?? 0) + (more === 0 && hidden === 2 ? 2 : 1);
        expect(sidesOf(all, kept.with(at, next), sheet)).toBeGreaterThan(2);
      });
      if (kept.some((count) => count > 2)) expect(sidesOf(all, kept, sheet)).toBeLessThanOrEqual(2);
    }),
    { seed: 50 },
  );
});
