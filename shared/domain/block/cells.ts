import Papa from 'papaparse';

/** The cells of a block as spreadsheets put them on the clipboard: rows of cells, tabs between them, quoted where one holds a tab or a line. */
export function cellsFrom(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  return data.map((row) => row.map((cell) => cell.trim()));
}

export function textOf(cells: readonly (readonly string[])[]): string {
  return Papa.unparse(
    cells.map((row) => [...row]),
    { delimiter: '\t', newline: '\n' },
  );
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same as a table, for programs that take one in with its rows and columns: a word processor, a message. */
export function htmlOf(cells: readonly (readonly string[])[]): string {
  const escaped = (text: string): string =>
    text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign).replace(/\n/g, '<br>');
  const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}
