import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { fail } from '../../../shared/contract/errors.ts';
import { PARTIAL, isOwnName } from '../../../shared/domain/own-names.ts';
import { UNWATCHED, type Task } from '../task.ts';
import { flushNames, linkedPlace, refuseLongName } from './beside.ts';
import { storageFailure } from './failures.ts';
import { refuseInUse } from './lock.ts';
import { refuseReadOnly, type Connection } from './open.ts';
import { markWhole } from './rest.ts';
import { removeFile, removeSideFiles } from './side-files.ts';

/** Reads a finished copy through and makes it one file; see `verifyCopy`. */
export type Verify = (path: string, changes: number | null) => void | Promise<void>;

export interface CopyOptions {
  readonly task?: Task;
  readonly verify?: Verify;
}

/** Of a page each 4 kB; after so many, whatever else waits has its turn. */
const PAGES_AT_ONCE = 100;

/** Makes the copy; gives how many changes its log must hold. */
type Make = (partial: string) => Promise<number>;

/**
 * Makes a copy beside its target, checks it, and only then gives it its name.
 * Fails with CANCELLED, DISK_FULL, READ_ONLY or IO; no half-written copy stays behind.
 */
export async function putCopy(
  asked: string,
  make: Make,
  { task = UNWATCHED, verify = verifyCopy }: CopyOptions = {},
): Promise<void> {
  const target = linkedPlace(asked);
  refuseLongName(target);
  const partial = target + PARTIAL;
  try {
    refuseReadOnly(dirname(target));
    removeFile(partial);
    await verify(partial, await make(partial));
    task.step(1, 1);
    // The log of what lay there would be read into the copy.
    removeSideFiles(target);
    renameSync(partial, target);
    flushNames(target);
  } catch (error) {
    removeFile(partial);
    throw storageFailure(error, target) ?? error;
  }
}

/** Fails with CONFLICT where a copy would lie on the open workspace, or on what lies beside it. */
export function refuseOwnPlace({ name: path }: Connection, target: string): void {
  const [own, asked] = [path, target].map((one) => join(linkedPlace(dirname(one)), basename(one)));
  const isBeside = dirname(own ?? '') === dirname(asked ?? '');
  if (isBeside && isOwnName(basename(target), basename(path))) fail('CONFLICT', { path: target });
}

/** Copies the open workspace whole to another place. Fails also with DB_BUSY where the target is a workspace that is open. */
export async function saveCopy(db: Connection, target: string, options: CopyOptions = {}): Promise<void> {
  refuseInUse(target);
  refuseOwnPlace(db, target);
  const { task = UNWATCHED } = options;
  async function make(partial: string): Promise<number> {
    await db.backup(partial, {
      progress({ totalPages, remainingPages }) {
        task.step(totalPages - remainingPages, totalPages);
        return PAGES_AT_ONCE;
      },
    });
    return countChanges(db);
  }
  await putCopy(target, make, options);
}

/**
 * Makes a copy one file that needs no other, and checks it: fails with DB_CORRUPT where pages are damaged or changes are
 * missing (`changes`: how many the log must hold; null where that is not known).
 */
export function verifyCopy(path: string, changes: number | null): void {
  const copy = asOneFile(path);
  try {
    const check = copy.pragma('quick_check(1)', { simple: true });
    if (check !== 'ok') fail('DB_CORRUPT', { path, detail: String(check) });
    const held = countChanges(copy);
    if (changes !== null && held !== changes) {
      fail('DB_CORRUPT', { path, detail: `the copy holds ${held} changes of ${changes}` });
    }
  } finally {
    copy.close();
  }
}

/** Makes a copy one file that needs no other, of whatever it is a copy. */
export function leaveUnverified(path: string): void {
  asOneFile(path).close();
}

function asOneFile(path: string): Connection {
  const copy = new Database(path, { fileMustExist: true });
  copy.pragma('journal_mode = DELETE');
  markWhole(copy);
  return copy;
}

export function countChanges(db: Connection): number {
  return Number(db.prepare('SELECT count(*) FROM change').pluck().get());
}
