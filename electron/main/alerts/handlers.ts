import { basename, join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { CORE_CALLS } from '../../../shared/contract/core-calls.ts';
import type { Supervisor } from '../core-host/supervisor.ts';
import type { Errands } from '../errands.ts';
import { writeWhole } from '../files.ts';
import type { Saving } from '../saving.ts';
import type { ShellHandlers } from '../shell-calls.ts';
import { valueOf } from '../value-of.ts';

export type AlertHandlers = Pick<ShellHandlers, 'shell.saveAlertFile'>;

export interface AlertOptions {
  readonly core: Pick<Supervisor, 'call'>;
  readonly errands: Pick<Errands, 'run'>;
  readonly documents: string;
  readonly saving: Pick<Saving, 'ask'>;
}

/** Alerts as files for other programs. */
export function alertHandlers({ core, errands, documents, saving }: AlertOptions): AlertHandlers {
  const fileOf = async (id: string) =>
    CORE_CALLS['alert.file'].output.parse(valueOf(await core.call('alert.file', { id })));
  return {
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
