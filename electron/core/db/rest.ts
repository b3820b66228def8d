import { isOneOf } from '../../../shared/typing.ts';
import { asRow, textOrNull } from './rows.ts';
import type { Log } from '../log.ts';
import type { Connection } from './open.ts';

/**
 * What the file says of itself beside SQLite's own log, under this key of `meta`: 'writing' from before the first write until
 * everything is in the file, then 'rest'. So a copy made by other means than this program's own is known: it lacks what was
 * being written, or it is another file than it says.
 */
const KEY = 'rest';

export interface Mark {
  /** 'copy': made and checked by this program, and not opened since. */
  readonly state: 'writing' | 'rest' | 'copy';
  /** Which file it was said of: device and inode. Empty in a copy. */
  readonly identity: string;
  /** Grows each time that writing begins: of two logs, the one with the greater is the later. */
  readonly turn: number;
}

const MARK = /^(writing|rest|copy) (\S*) (\d+)$/;

/** The mark in the file; null in one that no program has brought to rest yet. */
export function restMark(db: Connection): Mark | null {
  const row = asRow(db.prepare('SELECT value FROM meta WHERE key = ?').get(KEY));
  const [, state, identity = '', turn] = MARK.exec((row && textOrNull(row, 'value')) ?? '') ?? [];
  return isOneOf(STATES, state) ? { state, identity, turn: Number(turn) } : null;
}

const STATES = ['writing', 'rest', 'copy'] as const;

/** Says of a copy that was made and checked by this program that it lacks nothing. */
export function markWhole(db: Connection): void {
  setMark(db, { state: 'copy', identity: '', turn: 0 });
}

function setMark(db: Connection, { state, identity, turn }: Mark): void {
  db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
    KEY,
    `${state} ${identity} ${turn}`,
  );
}

/** Brings the log of SQLite over into the file, so that the file alone is whole soon after each write. */
export interface Rest {
  /** Before a write: from here on a copy of the file lacks something, and says so. */
  begin(): void;
  /** After it: the file comes to rest when a while has passed without another. */
  wrote(): void;
  /** Brings it to rest at once, as far as nobody is reading. */
  settle(): void;
  /** Ends the waiting. */
  stop(): void;
}

const QUIET_MS = 1_000;
const AGAIN_MS = 200;

export function createRest(db: Connection, identity: string, log: Log): Rest {
  const found = restMark(db);
  let turn = found?.turn ?? 0;
  let isMarked = found?.state === 'writing';
  let timer: NodeJS.Timeout | undefined;

  function settleIn(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(settle, ms);
    timer.unref();
  }

  function settle(): void {
    clearTimeout(timer);
    try {
      // Twice: whatever a copy catches, the mark comes into the file after all that it speaks of. Only then is the log
      // emptied, so that a program that is killed in between leaves a log beside its mark.
      if (!isCarriedOver(db, 'FULL')) return settleIn(AGAIN_MS);
      if (isMarked || restMark(db)?.identity !== identity) setMark(db, { state: 'rest', identity, turn });
      isMarked = false;
      if (!isCarriedOver(db, 'TRUNCATE')) settleIn(AGAIN_MS);
    } catch (error) {
      // A full disk, say: the log of SQLite holds everything, and the next write tries again.
      log.error('the file could not be brought to rest', error);
    }
  }

  return {
    begin() {
      clearTimeout(timer);
      if (isMarked) return;
      turn += 1;
      setMark(db, { state: 'writing', identity, turn });
      db.pragma('wal_checkpoint(FULL)');
      isMarked = true;
    },
    wrote: () => settleIn(QUIET_MS),
    settle,
    stop: () => clearTimeout(timer),
  };
}

/** Whether all of the log came over into the file; not so where somebody is reading what was before. */
function isCarriedOver(db: Connection, how: 'FULL' | 'TRUNCATE'): boolean {
  const answer: unknown = db.pragma(`wal_checkpoint(${how})`);
  const row = Array.isArray(answer) ? asRow(answer[0]) : undefined;
  return row?.['busy'] === 0;
}
