import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { CalendarFile } from '../../shared/contract/shapes.ts';
import type { Supervisor } from './core-host/supervisor.ts';
import { askFolder, askSave } from './dialogs.ts';
import type { Errands } from './errands.ts';
import { writeWhole } from './files.ts';
import { valueOf, type ShellHandlers } from './shell-calls.ts';

export type CalendarHandlers = Pick<ShellHandlers, 'shell.exportCalendar' | 'shell.exportChanges'>;

/** Calendar files that go out: what was written is recorded once it is on the disk, file by file. */
export function calendarHandlers({
  core,
  errands,
  documents,
}: {
  readonly core: Pick<Supervisor, 'call'>;
  readonly errands: Pick<Errands, 'run'>;
  readonly documents: string;
}): CalendarHandlers {
  async function build(scope: InputOf<'calendar.build'>): Promise<CalendarFile> {
    return CORE_CALLS['calendar.build'].output.parse(valueOf(await core.call('calendar.build', scope)));
  }

  async function keep(path: string, file: CalendarFile): Promise<void> {
    await writeWhole(path, file.text);
    const sent = { ...file.dispatch, fileName: basename(path), channel: 'file' };
    valueOf(await core.call('dispatch.record', sent));
  }

  return {
    async 'shell.exportCalendar'(scope, window) {
      const { fileName } = await build(scope);
      const path = await askSave(window, join(documents, fileName));
      if (path === null) return { done: false, fileName: null, events: 0 };
      return errands.run(async () => {
        // Anew: another window may have moved a session while the dialog was open.
        const file = await build(scope);
        await keep(path, file);
        return { done: true, fileName: basename(path), events: file.events };
      });
    },
    async 'shell.exportChanges'({ delegationIds }, window) {
      const folder = await askFolder(window);
      if (folder === null) return { done: false, fileName: null, files: 0 };
      return errands.run(async () => {
        let files = 0;
        for (const delegationId of new Set(delegationIds)) {
          const { news } = await build({ scope: 'delegation', delegationId });
          for (const { sessionId } of news) {
            const file = await build({ scope: 'change', delegationId, sessionId });
            if (file.events === 0) continue;
            await keep(freePath(folder, file.fileName), file);
            files += 1;
          }
        }
        return { done: true, fileName: basename(folder), files };
      });
    },
  };
}

/** A name that is not taken: nothing that lies in the folder is written over. */
function freePath(folder: string, fileName: string): string {
  const stem = fileName.replace(/\.ics$/, '');
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? fileName : `${stem}-${count}.ics`);
    if (!existsSync(path)) return path;
  }
}
