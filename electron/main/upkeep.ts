import type { Result } from '../../shared/contract/errors.ts';
import { DAILY } from '../../shared/domain/backups.ts';
import type { Logger } from './core-host/core-host.ts';
import type { Workspace } from './workspace.ts';

/** What the program does of itself for the workspace that is open. */
export interface Upkeep {
  /** A workspace was opened. */
  opened(): void;
  /** Something in it was changed. */
  changed(): void;
  /** It is about to be closed: what was changed since its last backup is backed up. */
  leaving(): Promise<void>;
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
/** No more work than this is in no backup, on a day on which the file stays open. */
const AT_MOST_MS = 2 * 60 * 60_000;

/**
 * Reads an opened file through in the background, and keeps the backup of the day near to what was done: one a minute after
 * the first change, another two hours after the first change that it does not hold, and one when the file is closed. Each
 * takes the place of the day's former one. What goes wrong stands in the list of jobs.
 */
export function createUpkeep({ workspace, log, today }: UpkeepOptions): Upkeep {
  let afterOpening: NodeJS.Timeout | undefined;
  let afterChange: NodeJS.Timeout | undefined;
  let day: string | null = null;
  /** Something was changed since the file was opened or backed up. */
  let hasChanged = false;
  let isDamaged = false;
  /** Rises with each file: what is heard of a former one is no concern of this one. */
  let openings = 0;

  async function lookAfter(): Promise<void> {
    if (workspace.state().at !== 'open') return;
    const sound = await workspace.check({ isQuiet: true });
    if (!sound.ok) log.error(`the file was not found sound: ${sound.error.code}`);
    // A damaged file is not copied over good backups; a damaged scan is in none that holds it whole.
    isDamaged = !sound.ok && sound.error.code !== 'FILE_DAMAGED';
    if (!isDamaged) await workspace.backUpIfDue();
  }

  /** What no backup holds is tried again with the next one, at the latest when the file is closed. */
  async function tried(backUp: () => Promise<Result<unknown>>): Promise<void> {
    const asked = openings;
    hasChanged = false;
    const taken = await backUp();
    if (!taken.ok && asked === openings) hasChanged = true;
  }

  function backUpIn(ms: number, backUp: () => Promise<Result<unknown>>): void {
    clearTimeout(afterChange);
    afterChange = setTimeout(() => {
      afterChange = undefined;
      void tried(backUp);
    }, ms);
    afterChange.unref();
  }

  function closed(): void {
    clearTimeout(afterOpening);
    clearTimeout(afterChange);
    afterChange = undefined;
    day = null;
    hasChanged = false;
    isDamaged = false;
    openings += 1;
  }

  return {
    opened() {
      closed();
      afterOpening = setTimeout(() => void lookAfter(), AFTER_OPENING_MS);
      afterOpening.unref();
    },
    changed() {
      hasChanged = true;
      if (day !== today()) {
        day = today();
        backUpIn(AFTER_CHANGE_MS, () => workspace.backUp(DAILY, { isQuiet: true }));
      } else if (afterChange === undefined) {
        backUpIn(AT_MOST_MS, () => workspace.backUpIfDue());
      }
    },
    async leaving() {
      if (!hasChanged || isDamaged) return;
      await tried(() => workspace.backUpIfDue());
    },
    closed,
  };
}
