import { basename, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import type { Supervisor } from '../core-host/supervisor.ts';
import { askFiles } from '../dialogs.ts';
import type { Errands } from '../errands.ts';
import { writeWhole } from '../files.ts';
import { readText } from '../read-text.ts';
import type { Saving } from '../saving.ts';
import type { ShellHandlers } from '../shell-calls.ts';
import { valueOf } from '../value-of.ts';

export type AlertHandlers = Pick<ShellHandlers, 'shell.saveAlertFile' | 'shell.openAlertFile'>;

export interface AlertOptions {
  readonly core: Pick<Supervisor, 'call'>;
  readonly errands: Pick<Errands, 'run'>;
  readonly documents: string;
  readonly saving: Pick<Saving, 'ask'>;
  /** The name under which the person works; '' where there is none. */
  readonly actor: () => string;
}

/** Alerts as files: one goes out to another office, one of theirs comes in. */
export function alertHandlers({ core, errands, documents, saving, actor }: AlertOptions): AlertHandlers {
  const fileOf = async (id: string) =>
    CORE_CALLS['alert.file'].output.parse(valueOf(await core.call('alert.file', { id, sender: actor() })));
  return {
    async 'shell.openAlertFile'(_input, window: BrowserWindow) {
      const [path] = await askFiles(window, false);
      return path === undefined ? null : readText('alert', path);
    },
    async 'shell.saveAlertFile'({ id }, window: BrowserWindow) {
      // Refused before anybody is asked where to.
      const { fileName } = await fileOf(id);
      const path = await saving.ask(window, join(documents, fileName));
      if (path === null) return { done: false, fileName: null };
      await errands.run(async () => {
        // It may have been changed or marked otherwise while the dialog was open.
        const { file, releaseId } = await fileOf(id);
        await writeWhole(path, Buffer.from(`${JSON.stringify(file, null, 2)}\n`), async () => {
          valueOf(await core.call('alertRelease.handOut', { id: releaseId }));
          return () => Promise.resolve();
        });
      });
      return { done: true, fileName: basename(path) };
    },
  };
}
