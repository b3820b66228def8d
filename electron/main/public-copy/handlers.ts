import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import { fail } from '../../../shared/contract/errors.ts';
import type { PublicContents } from '../../../shared/contract/public-copy.ts';
import type { PublicFile } from '../../../shared/kinds/public-copy.ts';
import type { ClosingWords } from '../../../shared/words/outside.ts';
import type { Supervisor } from '../core-host/supervisor.ts';
import { askFolder } from '../dialogs.ts';
import type { Errands } from '../errands.ts';
import type { Recording } from '../files.ts';
import type { Jobs, JobWatch } from '../jobs.ts';
import type { ShellHandlers } from '../shell-calls.ts';
import { valueOf } from '../value-of.ts';
import { lookAt } from './manifest.ts';
import { savePublicCopy } from './save.ts';

export type PublicCopyHandlers = Pick<ShellHandlers, 'shell.savePublicCopy'>;

/** What the folder is called that a copy is. */
const NAME = 'public-copy';

export interface PublicCopyOptions {
  readonly core: Pick<Supervisor, 'call'>;
  readonly errands: Pick<Errands, 'run'>;
  readonly jobs: Pick<Jobs, 'run'>;
  readonly words: () => Pick<ClosingWords, 'notSaved'>;
  /** Asks whether a copy may be replaced: one that was made then, and the files in which somebody has changed something. */
  readonly mayReplace: (
    window: BrowserWindow,
    copy: { readonly madeAt: string; readonly changed: readonly string[] },
  ) => Promise<boolean>;
}

/** The public copy: what is on the disk is recorded before it takes its name. */
export function publicCopyHandlers(options: PublicCopyOptions): PublicCopyHandlers {
  const { core, errands, jobs, words, mayReplace } = options;

  return {
    async 'shell.savePublicCopy'({ languages, handedTo }, window) {
      const closed = { done: false, fileName: null, files: 0 };
      const chosen = await askFolder(window);
      if (chosen === null) return closed;
      const folder = await placeIn(chosen);
      const found = await lookAt(folder);
      if (found.is === 'other') fail('CONFLICT', { path: folder });
      if (found.is === 'copy' && !(await mayReplace(window, found))) return closed;
      return errands.run(async () => {
        const work = async (watch: JobWatch) => {
          const asked = await core.call('publicCopy.contents', { languages }, watch);
          if (!asked.ok) return asked;
          const contents = CORE_CALLS['publicCopy.contents'].output.parse(asked.value);
          return savePublicCopy({ contents, folder, found, record: recording(contents, handedTo) }, watch);
        };
        const { files } = valueOf(await jobs.run({ purpose: 'publicCopy', what: basename(chosen) }, work));
        return { done: true, fileName: basename(folder), files };
      });
    },
  };

  function recording({ draft }: PublicContents, handedTo: string | null) {
    return async (files: readonly PublicFile[]): ReturnType<Recording> => {
      const recorded = await core.call('publicCopy.record', { ...draft, name: NAME, handedTo, files });
      const { id } = CORE_CALLS['publicCopy.record'].output.parse(valueOf(recorded));
      return async () => void valueOf(await core.call('publicCopy.void', { id, reason: words().notSaved }));
    };
  }
}

/** In the folder that was chosen; whoever chooses an earlier copy itself means that one. Of a link, where it leads. */
async function placeIn(chosen: string): Promise<string> {
  const isCopy = basename(chosen) === NAME && (await lookAt(await ledTo(chosen))).is === 'copy';
  return ledTo(isCopy ? chosen : join(chosen, NAME));
}

/** What leads nowhere, or is not there yet, is looked at as it is, which says why it cannot be used. */
async function ledTo(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
