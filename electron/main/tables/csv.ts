import Papa from 'papaparse';
import type { Table } from '../../../shared/contract/tables.ts';

/** So marked, Excel reads a file of text as UTF-8. */
const MARK = '\uFEFF';

/**
 * A table as comma-separated text: the names of its columns, then its rows, and nothing else, because programs read it. A
 * text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const head = columns.map(({ label }) => label);
  return MARK + Papa.unparse([head, ...rows], { newline: '\r\n', escapeFormulae: true });
}
