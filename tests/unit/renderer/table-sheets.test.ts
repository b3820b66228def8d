import { expect, test } from 'vitest';
import { sheetsOf } from '../../../renderer/src/print/table-sheets.ts';

function sheets(count: number, split?: { named: number; across: number }): number[][] {
  const columns = Array.from({ length: count }, (_none, at) => ({
    label: String(at),
    type: 'text' as const,
  }));
  return sheetsOf({ columns, rows: [], ...(split ? { split } : {}) });
}

test('a table that nobody splits, or that fits, is on one sheet', () => {
  expect(sheets(4)).toEqual([[0, 1, 2, 3]]);
  expect(sheets(4, { named: 1, across: 3 })).toEqual([[0, 1, 2, 3]]);
});

test('one that is wider goes on, each column once and as many on each, with what names a row on every sheet', () => {
  expect(sheets(6, { named: 1, across: 2 })).toEqual([
    [0, 1, 2],
    [0, 3, 4],
    [0, 5],
  ]);
  expect(sheets(6, { named: 2, across: 3 })).toEqual([
    [0, 1, 2, 3],
    [0, 1, 4, 5],
  ]);
});
