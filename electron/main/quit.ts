import { app, dialog, type BrowserWindow } from 'electron';
import type { Supervisor } from './core-host/supervisor.ts';
import type { ClosingWords } from '../../shared/words/outside.ts';
import { atMost } from './at-most.ts';
import type { Errands } from './errands.ts';
import type { Jobs } from './jobs.ts';

const LONGEST_WAIT_MS = 5_000;
/** A paper takes up to 15 s to be drawn, and as long to be printed. */
export const LONGEST_ERRAND_MS = 35_000;
const LONGEST_BACKUP_MS = 10_000;
const LOOK_AGAIN_MS = 25;

/** Waits until no call is in flight, at most `limit` milliseconds; tells whether all were answered. */
export async function settle(
  inFlight: () => number,
  limit = LONGEST_WAIT_MS,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<boolean> {
  for (let waited = 0; inFlight() > 0; waited += LOOK_AGAIN_MS) {
    if (waited >= limit) return false;
    await pause(LOOK_AGAIN_MS);
  }
  return true;
}

/** Windows that hold input nobody saved; asked about before they close. */
export interface UnsavedInput {
  set(window: BrowserWindow, unsaved: boolean): void;
  watch(window: BrowserWindow): void;
  /** Whether the workspace may be left: asked where a window holds input, and where something is still being done. */
  mayLeave(): boolean;
}

export function createUnsavedInput(
  words: () => ClosingWords,
  jobs: Pick<Jobs, 'awaited' | 'cancelAll'>,
): UnsavedInput {
  const holding = new WeakSet<BrowserWindow>();
  const watched = new Set<BrowserWindow>();

  /** Whether the person wants the window to close all the same. */
  function isWanted(window: BrowserWindow, asked: ClosingWords['overJob']): boolean {
    const { question, detail, stay, leave } = asked;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: question,
      detail,
      buttons: [stay, leave],
      defaultId: 0,
      cancelId: 0,
    });
    return answer === 1;
  }

  return {
    mayLeave() {
      const window = [...watched].find((one) => holding.has(one));
      if (window !== undefined && !isWanted(window, words().overOther)) return false;
      const [asking] = watched;
      if (asking === undefined || jobs.awaited().length === 0) return true;
      const isLeft = isWanted(asking, words().overJob);
      if (isLeft) jobs.cancelAll();
      return isLeft;
    },
    set(window, unsaved) {
      if (unsaved) holding.add(window);
      else holding.delete(window);
    },
    watch(window) {
      watched.add(window);
      // What a page held went with it.
      window.webContents.on('render-process-gone', () => holding.delete(window));
      window.on('closed', () => watched.delete(window));
      window.on('close', (event) => {
        if (holding.has(window)) {
          if (!isWanted(window, words())) return event.preventDefault();
          holding.delete(window);
        }
        if (watched.size > 1 || jobs.awaited().length === 0) return;
        if (isWanted(window, words().overJob)) jobs.cancelAll();
        else event.preventDefault();
      });
    },
  };
}

export interface QuitOptions {
  readonly core: Pick<Supervisor, 'inFlight' | 'stop'>;
  readonly errands: Pick<Errands, 'count'>;
  /** What is done for the file before it is closed; given up where it takes long. */
  readonly leaving: () => Promise<void>;
  readonly giveUp: () => void;
  /** What is done when the file is closed. */
  readonly tidy: () => Promise<void>;
  readonly log: (line: string) => void;
}

/**
 * Before the last window's process ends: errands are finished, calls in flight are answered, what was changed is backed up,
 * then the file is closed and the rest is tidied.
 */
export function quitWith({ core, errands, leaving, giveUp, tidy, log }: QuitOptions): void {
  let isDone = false;
  app.on('will-quit', (event) => {
    if (isDone) return;
    event.preventDefault();
    void settle(errands.count, LONGEST_ERRAND_MS)
      .then(async (all) => (await settle(core.inFlight)) && all)
      .then(async (all) => {
        if (!all) log('quit with calls unanswered');
        if (all) await atMost(LONGEST_BACKUP_MS, leaving(), giveUp);
        return core.stop();
      })
      .then(tidy)
      .finally(() => {
        isDone = true;
        app.quit();
      });
  });
}
