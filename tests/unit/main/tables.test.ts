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
