import {
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B8C0CA' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
/** Twentieths of a point. */
const MARGINS = { top: 40, bottom: 40, left: 90, right: 90 };

interface TableOptions {
  /** What its columns are, on each page that it goes on to. */
  readonly head: readonly Paragraph[];
  readonly rows: readonly (readonly Paragraph[])[];
  /** How wide the columns are beside each other. */
  readonly parts: readonly number[];
  /** Of the whole, in twentieths of a point. */
  readonly width: number;
  readonly isRightToLeft: boolean;
}

/** A table whose head is repeated and whose rows stay whole at the end of a page. */
export function tableOf({ head, rows, parts, width, isRightToLeft }: TableOptions): Table {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const widths = parts.map((part) => Math.floor((width * part) / whole));
  const cell = (content: Paragraph, at: number, isHead: boolean): TableCell =>
    new TableCell({
      children: [content],
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: MARGINS,
      ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEF1F5' } } : {}),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    visuallyRightToLeft: isRightToLeft,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: head.map((one, at) => cell(one, at, true)),
      }),
      ...rows.map(
        (cells) => new TableRow({ cantSplit: true, children: cells.map((one, at) => cell(one, at, false)) }),
      ),
    ],
  });
}
