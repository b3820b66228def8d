import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import type { PrintToPDFOptions } from 'electron';
import { fail } from '../../../shared/contract/errors.ts';
import type { Table, TablePaper } from '../../../shared/contract/tables.ts';
import type { Errands } from '../errands.ts';
import { writeWhole } from '../files.ts';
import { plainStem } from '../plain-name.ts';
import { pdfOptions } from '../printing/options.ts';
import { countPages } from '../printing/pages-of.ts';
import type { Previews } from '../printing/previews.ts';
import type { Saving } from '../saving.ts';
import type { PrintingPageHandlers, ShellHandlers } from '../shell-calls.ts';
import { csvOf } from './csv.ts';
import { xlsxOf } from './xlsx.ts';

export type TableHandlers = Pick<
  ShellHandlers,
  'shell.exportTable' | 'shell.printTable' | 'shell.saveTablePdf'
>;

export interface TableOptions {
  /** Makes the PDF of the table that is known under the token. */
  readonly draw: (token: string, options: PrintToPDFOptions) => Promise<Buffer>;
  readonly previews: Previews;
  readonly errands: Pick<Errands, 'run'>;
  readonly documents: string;
  readonly saving: Pick<Saving, 'ask'>;
  /** The day that it is, YYYY-MM-DD: a list is of the day on which it goes out. */
  readonly today: () => Promise<string>;
}

/** Lists that go out as tables: to a file, or to be printed, by a page that asks for the one that it is to draw. */
export function tableHandlers({ draw, previews, errands, documents, saving, today }: TableOptions): {
  readonly ofPages: TableHandlers;
  readonly ofPrinting: PrintingPageHandlers;
} {
  const drawn = new Map<string, Table>();

  const nameOf = async ({ title }: Table): Promise<string> => plainStem([title, await today()]);

  async function pdfOf(table: Table, paper: TablePaper): Promise<Buffer> {
    const token = randomUUID();
    drawn.set(token, table);
    try {
      return await draw(token, { ...pdfOptions({ paper, language: table.language }), landscape: true });
    } finally {
      drawn.delete(token);
    }
  }

  const ofPages: TableHandlers = {
    async 'shell.exportTable'({ format, table }, window) {
      const path = await saving.ask(window, join(documents, `${await nameOf(table)}.${format}`));
      if (path === null) return { done: false, fileName: null };
      await errands.run(async () => writeWhole(path, format === 'csv' ? csvOf(table) : await xlsxOf(table)));
      return { done: true, fileName: basename(path) };
    },
    async 'shell.printTable'({ table, paper }) {
      const bytes = await errands.run(() => pdfOf(table, paper));
      const previewId = randomUUID();
      previews.show(previewId, `${await nameOf(table)}.pdf`, bytes);
      return { previewId, pages: countPages(bytes), bytes: bytes.length };
    },
    async 'shell.saveTablePdf'({ table, paper }, window) {
      const path = await saving.ask(window, join(documents, `${await nameOf(table)}.pdf`));
      if (path === null) return { done: false, fileName: null };
      await errands.run(async () => writeWhole(path, await pdfOf(table, paper)));
      return { done: true, fileName: basename(path) };
    },
  };
  return {
    ofPages,
    ofPrinting: { 'shell.tableToPrint': ({ token }) => drawn.get(token) ?? fail('NOT_FOUND') },
  };
}
