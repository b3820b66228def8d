import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { shell, type BrowserWindow } from 'electron';
import { AppFailure } from '../../../shared/contract/errors.ts';
import type { PrintRequest } from '../../../shared/contract/shapes/print-requests.ts';
import { askFolder } from '../dialogs.ts';
import type { Errands } from '../errands.ts';
import { writeWhole } from '../files.ts';
import type { Jobs } from '../jobs.ts';
import type { PapersFolder } from '../papers-folder.ts';
import type { Saving } from '../saving.ts';
import type { ShellHandlers } from '../shell-calls.ts';
import type { NameOf } from './named.ts';
import { countPages } from './pages-of.ts';
import { savePapers } from './save-papers.ts';
import type { Previews } from './previews.ts';

export type PrintingHandlers = Pick<
  ShellHandlers,
  'shell.preview' | 'shell.savePdf' | 'shell.savePapers' | 'shell.openPdf'
>;

export interface PrintingOptions {
  readonly render: (request: PrintRequest) => Promise<Buffer>;
  readonly nameOf: NameOf;
  readonly previews: Previews;
  readonly jobs: Pick<Jobs, 'run'>;
  readonly errands: Pick<Errands, 'run'>;
  readonly documents: string;
  readonly saving: Pick<Saving, 'ask'>;
  /** Where papers lie that the system's viewer shows. */
  readonly papers: Pick<PapersFolder, 'place'>;
  /** Told of each paper that has left the program, or may have. */
  readonly handedOut: (request: PrintRequest) => Promise<void>;
}

/** The same bytes are shown, saved, handed to the system's viewer and printed. */
export function printingHandlers({
  render,
  nameOf,
  previews,
  jobs,
  errands,
  documents,
  saving,
  papers,
  handedOut,
}: PrintingOptions): PrintingHandlers {
  const pdfName = async (request: PrintRequest): Promise<string> => `${await nameOf(request)}.pdf`;
  const write = (path: string, request: PrintRequest): Promise<void> =>
    errands.run(async () => {
      // A release that then cannot be written is voided rather than undone all the same: it may have been shown before.
      await writeWhole(path, await render(request), () =>
        handedOut(request).then(() => () => Promise.resolve()),
      );
    });
  return {
    async 'shell.preview'(request) {
      const bytes = await errands.run(async () => {
        const made = await render(request);
        // The viewer prints without asking us.
        await handedOut(request);
        return made;
      });
      const name = await pdfName(request);
      const previewId = randomUUID();
      previews.show(previewId, name, bytes);
      return { previewId, pages: countPages(bytes), bytes: bytes.length };
    },
    async 'shell.savePdf'(request, window: BrowserWindow) {
      const path = await saving.ask(window, join(documents, await pdfName(request)));
      if (path === null) return { done: false, fileName: null };
      await write(path, request);
      return { done: true, fileName: basename(path) };
    },
    async 'shell.savePapers'({ requests }, window: BrowserWindow) {
      const folder = await askFolder(window);
      if (folder === null) return { done: false, fileName: null };
      await errands.run(async () => {
        const result = await jobs.run({ purpose: 'papers', what: basename(folder) }, (watch) =>
          savePapers({ requests, folder, render, nameOf, handedOut }, watch),
        );
        if (!result.ok) throw new AppFailure(result.error);
      });
      return { done: true, fileName: basename(folder) };
    },
    async 'shell.openPdf'(request) {
      const path = join(await papers.place(), await pdfName(request));
      await write(path, request);
      const problem = await shell.openPath(path);
      if (problem !== '')
        throw new AppFailure({ code: 'IO', problems: [], params: { path, detail: problem } });
      return {};
    },
  };
}
