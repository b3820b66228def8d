import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Table } from '../../../shared/contract/tables.ts';
import { directionOf } from '../../../shared/domain/languages.ts';

/** What no cell of the format can hold. */
const UNHELD = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
const LONGEST_TEXT = 32_767;
/** In letters. */
const WIDTHS = { least: 8, most: 60 };
const FORMATS = { day: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm' } as const;

/**
 * A table as a workbook: days and moments are such, numbers are numbers, and a text is never a formula. The names of the
 * columns stay in sight; what the rows are stands on a sheet of its own.
 */
export async function xlsxOf({ title, about, aboutTitle, language, columns, rows }: Table): Promise<Buffer> {
  const head = columns.map(({ label }): Cell => ({ ...textCell(label), fontWeight: 'bold' }));
  const data = rows.map((row) => columns.map(({ type }, at) => cellOf(row[at] ?? null, type)));
  const name = sheetName(title);
  const sheets = [
    {
      sheet: name,
      data: [head, ...data],
      columns: columns.map(({ label }, at) => ({ width: widthOf(label, rows, at) })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
      rightToLeft: directionOf(language) === 'rtl',
    },
    {
      sheet: name === sheetName(aboutTitle) ? `${name.slice(0, 28)} 2` : sheetName(aboutTitle),
      data: [title, ...about].map((line) => [textCell(line)]),
      columns: [{ width: WIDTHS.most }],
      rightToLeft: directionOf(language) === 'rtl',
    },
  ];
  return writeExcelFile(sheets).toBuffer();
}

function cellOf(value: string | number | null, type: Table['columns'][number]['type']): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (type !== 'day' && type !== 'moment') return textCell(value);
  const date = new Date(`${value.replace(' ', 'T')}${type === 'day' ? 'T00:00' : ''}Z`);
  // What is no such day after all stands there as it is.
  if (Number.isNaN(date.getTime())) return textCell(value);
  return { value: date, type: Date, format: FORMATS[type] };
}

function textCell(text: string): { readonly value: string; readonly type: StringConstructor } {
  return { value: text.replace(UNHELD, '').slice(0, LONGEST_TEXT), type: String };
}

/** A sheet's name has 31 letters at the most, and not every sign. */
function sheetName(title: string): string {
  return (
    title
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(UNHELD, '')
      .replace(/^'+|'+$/g, '')
      .slice(0, 31)
      .trim() || '1'
  );
}

function widthOf(label: string, rows: Table['rows'], at: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), label.length);
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2));
}
