import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Table } from '../../../shared/contract/tables.ts';
import { directionOf } from '../../../shared/domain/languages.ts';
import { held } from '../held.ts';

const LONGEST_TEXT = 32_767;
/** In letters. */
const WIDTHS = { mark: 5, least: 8, most: 60 };
const FORMATS = { day: 'yyyy-mm-dd', moment: 'yyyy-mm-dd hh:mm' } as const;

/**
 * A table as a workbook: days and moments are such, numbers are numbers, and a text is never a formula. The names of the
 * columns stay in sight, and of a wide table those of its rows; what belongs to it, and what its rows are, stands on sheets of their own.
 */
export async function xlsxOf(table: Table): Promise<Buffer> {
  const { title, about, aboutTitle, language, parts = [] } = table;
  const names = sheetNames([title, ...parts.map((part) => part.title), aboutTitle]);
  const rightToLeft = directionOf(language) === 'rtl';
  const grids = [table, ...parts].map(({ columns, rows, split }, at) => ({
    sheet: names[at] ?? '',
    data: [
      columns.map(({ label }): Cell => ({ ...textCell(label), fontWeight: 'bold' })),
      ...rows.map((row) => columns.map(({ type }, place) => cellOf(row[place] ?? null, type))),
    ],
    columns: columns.map(({ label }, place) => ({
      width: widthOf(label, rows, place, split !== undefined && place >= split.named),
    })),
    stickyRowsCount: 1,
    ...(split === undefined ? {} : { stickyColumnsCount: split.named }),
    orientation: 'landscape' as const,
    rightToLeft,
  }));
  const said = {
    sheet: names.at(-1) ?? '',
    data: [title, ...about].map((line) => [textCell(line)]),
    columns: [{ width: WIDTHS.most }],
    rightToLeft,
  };
  return writeExcelFile([...grids, said]).toBuffer();
}

/** Names of sheets, none of them twice, whatever their case. */
function sheetNames(titles: readonly string[]): string[] {
  const names: string[] = [];
  const isTaken = (name: string): boolean => names.some((one) => one.toLowerCase() === name.toLowerCase());
  for (const title of titles) {
    const name = sheetName(title);
    const others = titles.map((_title, at) => `${name.slice(0, 28)} ${at + 2}`);
    names.push([name, ...others].find((one) => !isTaken(one)) ?? name);
  }
  return names;
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
  return { value: held(text).slice(0, LONGEST_TEXT), type: String };
}

/** A sheet's name has 31 letters at the most, and not every sign. */
function sheetName(title: string): string {
  return (
    held(title)
      .replace(/[\\/?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, 31)
      .trim() || '1'
  );
}

function widthOf(label: string, rows: Table['rows'], at: number, isMark: boolean): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[at] ?? '').length), label.length);
  return Math.min(WIDTHS.most, Math.max(isMark ? WIDTHS.mark : WIDTHS.least, longest + 2));
}
