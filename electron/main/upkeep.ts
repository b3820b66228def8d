import type { Logger } from './core-host/core-host.ts';
import type { Workspace } from './workspace.ts';

/** What the program does of itself for the workspace that is open. */
export interface Upkeep {
  /** A workspace was opened. */
  opened(): void;
  /** Something in it was changed. */
  changed(): void;
  closed(): void;
}

export interface UpkeepOptions {
  readonly workspace: Pick<Workspace, 'state' | 'backUpIfDue' | 'backUp' | 'check'>;
  readonly log: Logger;
  /** Today on the laptop's calendar, YYYY-MM-DD. */
  readonly today: () => string;
}

/** After the first page, which has enough to do. */
const AFTER_OPENING_MS = 30_000;
/** After the first change of a day, so that the backup holds what was being typed. */
const AFTER_CHANGE_MS = 60_000;

/**
 * Reads an opened file through in the background, backs up what was changed since the last backup, and again once a day
 * on which something changes. What goes wrong stands in the list of jobs.
 */
export function createUpkeep({ workspace, log, today }: UpkeepOptions): Upkeep {
  let afterOpening: NodeJS.Timeout | undefined;
  let afterChange: NodeJS.Timeout | undefined;
  let day: string | null = null;

  async function lookAfter(): Promise<void> {
    if (workspace.state().at !== 'open') return;
    const sound = await workspace.check({ isQuiet: true });
    if (!sound.ok) log.error(`the file was not found sound: ${sound.error.code}`);
    // A damaged file is not copied over good backups; a damaged scan is in none that holds it whole.
    if (sound.ok || sound.error.code === 'FILE_DAMAGED') await workspace.backUpIfDue();
  }

  function closed(): void {
    clearTimeout(afterOpening);
    clearTimeout(afterChange);
    day = null;
  }

  return {
    opened() {
      closed();
      afterOpening = setTimeout(() => void lookAfter(), AFTER_OPENING_MS);
      afterOpening.unref();
    },
    changed() {
      if (day === today()) return;
      day = today();
      clearTimeout(afterChange);
      afterChange = setTimeout(() => void workspace.backUp('daily', { isQuiet: true }), AFTER_CHANGE_MS);
      afterChange.unref();
    },
    closed,
  };
}
