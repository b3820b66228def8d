import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../renderer/src/ui/grid/lines.ts';
import { allToggled, stateOf } from '../../../renderer/src/ui/grid/selection.ts';
import { nextSort, withNatural } from '../../../renderer/src/features/records/look/next-sort.ts';

const group = (id: string, count: number, isOpen = true) => ({ id, label: id, count, isOpen });

describe('lines of a grid', () => {
  const lines = linesOf(6, [group('a', 2), group('b', 3, false), group('c', 1)]);
  test('are the heads of groups and the rows of those that are open', () => {
    const shown = Array.from({ length: lines.count }, (_, at) => {
      const line = lines.lineAt(at);
      return line.group ? line.group.id : line.row;
    });
    expect(shown).toEqual(['a', 0, 1, 'b', 'c', 5]);
    expect([0, 1, 2, 3, 4, 5].map((row) => lines.indexOf(row))).toEqual([1, 2, -1, -1, -1, 5]);
  });
  test('are gone over by the arrows without those that are not shown', () => {
    expect(lines.nearest(2, 1)).toBe(5);
    expect(lines.nearest(4, -1)).toBe(1);
    expect(linesOf(2, [group('a', 2, false)]).nearest(0, 1)).toBe(-1);
  });
  test('are the rows where there are no groups', () => {
    const plain = linesOf(3, undefined);
    expect([plain.count, plain.indexOf(2), plain.nearest(5, 1)]).toEqual([3, 2, 2]);
  });
});

describe('selecting all', () => {
  test('is about what is shown, and leaves the rest as it is', () => {
    const selected = new Set(['kenya', 'peru']);
    expect(stateOf(['ghana'], selected)).toBe('none');
    expect(stateOf(['ghana', 'kenya'], selected)).toBe('some');
    expect([...allToggled(['ghana'], selected)]).toEqual(['kenya', 'peru', 'ghana']);
    expect([...allToggled(['kenya'], selected)]).toEqual(['peru']);
  });
});

describe('the order of a list', () => {
  const byTitle = { by: 'title', descending: false };
  test('is by the heading that was pressed, turned over when pressed again', () => {
    expect(nextSort([byTitle], 'status', false)).toEqual([{ by: 'status', descending: false }]);
    expect(nextSort([byTitle], 'title', false)).toEqual([{ by: 'title', descending: true }]);
  });
  test('goes on with the heading that was pressed with Shift', () => {
    const two = nextSort([byTitle], 'status', true);
    expect(two.map(({ by }) => by)).toEqual(['title', 'status']);
    expect(nextSort(two, 'title', true)[0]).toEqual({ by: 'title', descending: true });
  });
  test('ends with the order that the list has by itself', () => {
    expect(withNatural([{ by: 'status', descending: true }], byTitle).at(-1)).toEqual(byTitle);
    expect(withNatural([{ by: 'title', descending: true }], byTitle)).toHaveLength(1);
  });
});
