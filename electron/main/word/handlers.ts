import { basename, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import { fail } from '../../../shared/contract/errors.ts';
import type { MinutesRequest } from '../../../shared/contract/shapes/print-requests.ts';
import { wordsOf } from '../../../shared/papers/words.ts';
import type { Supervisor } from '../core-host/supervisor.ts';
import type { Errands } from '../errands.ts';
import { writeWhole } from '../files.ts';
import type { NameOf } from '../printing/named.ts';
import type { Saving } from '../saving.ts';
import type { ShellHandlers } from '../shell-calls.ts';
import { valueOf } from '../value-of.ts';

export type WordHandlers = Pick<ShellHandlers, 'shell.saveDocx'>;

export interface WordOptions {
  readonly core: Pick<Supervisor, 'call'>;
  readonly errands: Pick<Errands, 'run'>;
  readonly documents: string;
  readonly saving: Pick<Saving, 'ask'>;
  readonly nameOf: NameOf;
  /** Told of each paper that leaves the program, before it has its name. */
  readonly handedOut: (request: MinutesRequest) => Promise<void>;
}

/** Minutes as files for a word processor: what was released as it was frozen, what was not as it is now. */
export function wordHandlers({
  core,
  errands,
  documents,
  saving,
  nameOf,
  handedOut,
}: WordOptions): WordHandlers {
  async function bytesOf(request: MinutesRequest): Promise<Buffer> {
    const answer = valueOf(await core.call('print.model', request));
    const model = CORE_CALLS['print.model'].output.parse(answer);
    if (model.document !== 'minutes') return fail('BUG', { detail: `${model.document} are no minutes` });
    // It is much code, and few need it.
    const { minutesDocx } = await import('./minutes-docx.ts');
    return minutesDocx(model, await wordsOf(model.language));
  }
  return {
    async 'shell.saveDocx'(request, window: BrowserWindow) {
      const path = await saving.ask(window, join(documents, `${await nameOf(request)}.docx`));
      if (path === null) return { done: false, fileName: null };
      await errands.run(async () => {
        // A release that then cannot be written is voided rather than undone all the same: it may have been shown before.
        await writeWhole(path, await bytesOf(request), () =>
          handedOut(request).then(() => () => Promise.resolve()),
        );
      });
      return { done: true, fileName: basename(path) };
    },
  };
}
