import { expect, test } from 'vitest';
import { csvOf } from '../../../electron/main/tables/csv.ts';
import { xlsxOf } from '../../../electron/main/tables/xlsx.ts';
import type { Table } from '../../../shared/contract/tables.ts';

const TABLE: Table = {
  title: 'Sessions [CND 70]/Vienna: all of them and more',
  about: ['Reply: Invited', 'As at noon'],
  aboutTitle: 'About this list',
  language: 'en',
  columns: [
    { label: 'Title', type: 'text' },
    { label: 'Seats', type: 'number' },
    { label: 'Day', type: 'day' },
    { label: 'Start', type: 'moment' },
  ],
  rows: [
    ['=SUM(A1)', 12, '2027-03-09', '2027-03-09 10:00'],
    ['Tab\tand "quotes"\u0007', null, 'some day', null],
  ],
};

test('comma-separated text is marked as UTF-8, and no text of it is a formula', () => {
  expect(csvOf(TABLE)).toBe(
    '\uFEFFTitle,Seats,Day,Start\r\n' +
      `"'=SUM(A1)",12,2027-03-09,2027-03-09 10:00\r\n` +
      '"Tab\tand ""quotes""\u0007",,some day,',
  );
});

test('a workbook is made of whatever a list may hold', async () => {
  const bytes = await xlsxOf(TABLE);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

test('what belongs to a table is a sheet of its own in its workbook, and no name is twice', async () => {
  const { columns, rows, ...about } = TABLE;
  const part = { title: 'By action', columns, rows };
  const table = { ...about, columns, rows, split: { named: 1, across: 2 } };
  const one = await xlsxOf(table);
  const more = await xlsxOf({ ...table, parts: [part, { ...part, title: 'by ACTION' }] });
  expect(sheetsIn(one)).toBe(2);
  expect(sheetsIn(more)).toBe(4);
});

/** How many sheets the directory of a workbook names. */
function sheetsIn(book: Buffer): number {
  const names = book.toString('latin1').match(/xl\/worksheets\/sheet\d+\.xml/g) ?? [];
  return new Set(names).size;
}
