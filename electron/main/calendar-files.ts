import { basename, join } from 'node:path';
import { CORE_CALLS } from '../../shared/contract/core-calls.ts';
import type { InputOf } from '../../shared/contract/contract.ts';
import type { CalendarFile } from '../../shared/contract/shapes/handing-out.ts';
import type { Supervisor } from './core-host/supervisor.ts';
import type { ClosingWords } from '../../shared/words/outside.ts';
import { askFolder } from './dialogs.ts';
import type { Errands } from './errands.ts';
import { writeWhole, type Recording } from './files.ts';
import type { Jobs } from './jobs.ts';
import { saveChanges } from './save-changes.ts';
import type { Saving } from './saving.ts';
import type { ShellHandlers } from './shell-calls.ts';
import { valueOf } from './value-of.ts';

export type CalendarHandlers = Pick<ShellHandlers, 'shell.exportCalendar' | 'shell.exportChanges'>;

/** Calendar files that go out: what is on the disk is recorded before it takes its name, file by file. */
export function calendarHandlers({
  core,
  errands,
  jobs,
  documents,
  saving,
  words,
}: {
  readonly core: Pick<Supervisor, 'call'>;
  readonly errands: Pick<Errands, 'run'>;
  readonly jobs: Pick<Jobs, 'run'>;
  readonly documents: string;
  readonly saving: Pick<Saving, 'ask'>;
  readonly words: () => Pick<ClosingWords, 'notSaved'>;
}): CalendarHandlers {
  async function build(scope: InputOf<'calendar.build'>): Promise<CalendarFile> {
    return CORE_CALLS['calendar.build'].output.parse(valueOf(await core.call('calendar.build', scope)));
  }

  async function record(file: CalendarFile, fileName: string): ReturnType<Recording> {
    const recorded = await core.call('dispatch.record', { ...file.dispatch, fileName, channel: 'file' });
    const { id } = CORE_CALLS['dispatch.record'].output.parse(valueOf(recorded));
    return async () => void valueOf(await core.call('dispatch.void', { id, reason: words().notSaved }));
  }

  return {
    async 'shell.exportCalendar'(scope, window) {
      const { fileName } = await build(scope);
      const path = await saving.ask(window, join(documents, fileName));
      if (path === null) return { done: false, fileName: null, events: 0 };
      return errands.run(async () => {
        // Anew: another window may have moved a session while the dialog was open.
        const file = await build(scope);
        await writeWhole(path, file.text, () => record(file, basename(path)));
        return { done: true, fileName: basename(path), events: file.events };
      });
    },
    async 'shell.exportChanges'({ recipients }, window) {
      const folder = await askFolder(window);
      if (folder === null) return { done: false, fileName: null, files: 0 };
      return errands.run(async () => {
        const what = basename(folder);
        const saved = await jobs.run({ purpose: 'calendars', what }, (watch) =>
          saveChanges({ recipients, folder, build, record }, watch),
        );
        return { done: true, fileName: what, ...valueOf(saved) };
      });
    },
  };
}
