import { basename, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { takesSeveral } from '../../shared/contract/files.ts';
import { invalid, problem } from '../../shared/contract/errors.ts';
import { typeOf } from '../../shared/domain/files.ts';
import type { OpenContent } from './contents.ts';
import { askFiles } from './dialogs.ts';
import { writeWhole } from './files.ts';
import type { IncomingFiles } from './incoming-files.ts';
import { plainName } from './plain-name.ts';
import type { Previews } from './printing/previews.ts';
import type { Saving } from './saving.ts';
import type { ShellHandlers } from './shell-calls.ts';

export type FileHandlers = Pick<ShellHandlers, 'shell.chooseFiles' | 'shell.viewPdf' | 'shell.saveFile'>;

export interface FileHandlerOptions {
  readonly incoming: IncomingFiles;
  readonly openContent: OpenContent;
  readonly previews: Previews;
  readonly documents: string;
  readonly saving: Pick<Saving, 'askAs'>;
}

/** Files that come in, and those that are kept: shown, and saved again to the byte. */
export function fileHandlers({
  incoming,
  openContent,
  previews,
  documents,
  saving,
}: FileHandlerOptions): FileHandlers {
  return {
    async 'shell.chooseFiles'({ purpose }, window) {
      return incoming.offer(purpose, await askFiles(window, takesSeveral(purpose)));
    },
    async 'shell.viewPdf'({ hash, fileName }) {
      const content = await openContent(hash, fileName);
      if (typeOf(content.head) !== 'pdf') invalid(problem('hash', 'format'));
      const parts: Uint8Array[] = [];
      for await (const part of content.parts()) parts.push(part);
      previews.show(randomUUID(), pdfNamed(fileName), Buffer.concat(parts));
      return {};
    },
    async 'shell.saveFile'({ hash, fileName }, window) {
      const content = await openContent(hash, fileName);
      const path = await saving.askAs(window, join(documents, plainName(fileName)));
      if (path === null) return { done: false, fileName: null };
      await writeWhole(path, content.parts());
      return { done: true, fileName: basename(path) };
    },
  };
}

function pdfNamed(fileName: string): string {
  const name = plainName(fileName);
  return name.toLowerCase().endsWith('.pdf') ? `${name.slice(0, -4)}.pdf` : `${name}.pdf`;
}
