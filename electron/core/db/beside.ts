/**
 * What is made is made beside its place, and takes it when it is whole: a program that is ended in between leaves nothing
 * half-made under the name that people know.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppFailure, fail } from '../../../shared/contract/errors.ts';
import { LOCK, MAKING, RESTORING, SIDE_FILES, UNFINISHED } from '../../../shared/domain/own-names.ts';
import { codeOf, storageFailure } from './failures.ts';
import { refuseInUse } from './lock.ts';
import { removeFile, removeSideFiles } from './side-files.ts';

/** Gives a new workspace its name when `make` has made it whole. Fails with CONFLICT where a file is there already. */
export async function makeBeside(path: string, make: (beside: string) => Promise<void>): Promise<void> {
  if (existsSync(path)) fail('CONFLICT', { path });
  refuseLongName(path);
  const beside = path + MAKING;
  refuseInUse(beside);
  removeFile(beside);
  try {
    await make(beside);
    takeNewName(beside, path);
  } catch (error) {
    removeFile(beside);
    throw namedBy(path, storageFailure(error, path) ?? error);
  }
}

/** Bytes that a disk takes in one name, and how many of them what lies beside a file adds to its own. */
const LONGEST_NAME = 255;
const ROOM = 40;

/** Fails with IO where the name leaves no room for what is to lie beside it. */
export function refuseLongName(path: string): void {
  if (Buffer.byteLength(basename(path)) + ROOM > LONGEST_NAME) fail('IO', { path, detail: 'ENAMETOOLONG' });
}

/** People know the name that they gave, not the one beside it. */
function namedBy(path: string, error: unknown): unknown {
  if (!(error instanceof AppFailure)) return error;
  return new AppFailure({ ...error.error, params: { ...error.error.params, path } }, { cause: error });
}

/** Renaming would replace what somebody has put there meanwhile; a second name does not. */
function takeNewName(beside: string, path: string): void {
  if (!isLinked(beside, path)) {
    if (existsSync(path)) fail('CONFLICT', { path });
    renameSync(beside, path);
  }
  removeFile(beside);
  flushNames(path);
}

/** Where a backup is put together before it takes the place of a workspace. */
export function restoringPlace(path: string): string {
  return path + RESTORING;
}

/** Takes away what a program left that was ended while it made, copied, salvaged or restored a file; to be called while the file is held. */
export function sweepBeside(path: string): void {
  for (const ending of UNFINISHED) {
    if (lstatSync(path + ending, { throwIfNoEntry: false })?.isFile()) removeFile(path + ending);
    rmSync(path + ending + LOCK, { force: true });
  }
}

/** Where a file that is to be replaced lies: what is written through a link leaves the link as it is. */
export function linkedPlace(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/**
 * Puts `fresh` at `path` and what lay there aside, in one step as far as the disk knows second names; gives where it was
 * put, or null where there was nothing.
 */
export function exchange(path: string, fresh: string, aside: string): string | null {
  const there = ['', ...SIDE_FILES].filter((suffix) => suffix !== '-shm' && existsSync(path + suffix));
  try {
    for (const suffix of there) {
      if (!isLinked(path + suffix, aside + suffix)) copyFileSync(path + suffix, aside + suffix);
    }
    renameSync(fresh, path);
  } catch (error) {
    removeFile(aside);
    throw error;
  }
  // A log that is left here by a program that is ended just now does not belong to the new file, and is put aside.
  removeSideFiles(path);
  flushNames(path);
  return there.includes('') ? aside : null;
}

/** Has the disk keep which name leads to which file: without it a power cut takes back what was said to be done. */
export function flushNames(path: string): void {
  // Windows opens no folder, and keeps names in a journal of its own.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } catch (error) {
    // Some network drives cannot.
    if (!/^(EINVAL|ENOTSUP|EOPNOTSUPP)$/.test(codeOf(error))) throw error;
  } finally {
    closeSync(folder);
  }
}

/** Whether the file has a second name now; some disks know none. Fails with CONFLICT where that name is taken. */
function isLinked(path: string, second: string): boolean {
  try {
    linkSync(path, second);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') fail('CONFLICT', { path: second });
    if (LINKLESS.test(codeOf(error))) return false;
    throw error;
  }
}

const LINKLESS = /^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EXDEV|EACCES|EINVAL)$/;
