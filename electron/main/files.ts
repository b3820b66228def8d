import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { link, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hiddenPartial, isUnfinished } from '../../shared/domain/own-names.ts';
import { AppFailure, fail, type ErrorCode } from '../../shared/contract/errors.ts';

const BY_CODE: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'READ_ONLY',
  EPERM: 'READ_ONLY',
  EROFS: 'READ_ONLY',
};

/** An error of the file system in the contract's words. */
export function fileFailure(error: unknown, path: string): AppFailure {
  const code = codeOf(error);
  return new AppFailure(
    { code: BY_CODE[code] ?? 'IO', problems: [], params: { path, detail: code } },
    { cause: error },
  );
}

/** Writes down that a file goes out; gives what declares that void where it then does not. */
export type Recording = () => Promise<() => Promise<void>>;

const UNRECORDED: Recording = () => Promise.resolve(() => Promise.resolve());

/**
 * Writes a file whole or not at all: beside its place first, flushed, recorded where that it goes out is to be known, then
 * renamed. So no file is out there of which nobody knows: what could not be recorded never takes its name.
 * Fails with DISK_FULL, READ_ONLY or IO, or as what gives the bytes and what records does; whatever was there before is then
 * still there.
 */
export async function writeWhole(
  asked: string,
  bytes: Uint8Array | string | AsyncIterable<Uint8Array>,
  record: Recording = UNRECORDED,
): Promise<void> {
  // What is written through a link leaves the link as it is.
  const path = existsSync(asked) ? realpathSync(asked) : asked;
  const partial = join(dirname(path), hiddenPartial(randomUUID()));
  try {
    await writeFlushed(partial, bytes);
    await goOut(record, () => rename(partial, path));
    await flushNames(dirname(path));
  } catch (error) {
    await rm(partial, { force: true });
    throw error instanceof AppFailure ? error : fileFailure(error, path);
  }
}

async function writeFlushed(path: string, bytes: Parameters<typeof writeWhole>[1]): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Records that something goes out, and lets it; says with what it fails with what became of the record. */
export async function goOut(record: Recording, place: () => Promise<void>): Promise<void> {
  const declareVoid = await record().catch((error: unknown) => {
    throw saying(error, 'no');
  });
  try {
    await place();
  } catch (error) {
    const isVoid = await declareVoid().then(
      () => true,
      () => false,
    );
    throw saying(error, isVoid ? 'no' : 'said');
  }
}

function saying(error: unknown, handedOut: 'no' | 'said'): AppFailure {
  const failure = error instanceof AppFailure ? error : fileFailure(error, '');
  const { params } = failure.error;
  return new AppFailure({ ...failure.error, params: { ...params, handedOut } }, { cause: error });
}

/** Gives a file a name that nothing has. Fails with CONFLICT where something has come to have it, which is left as it is. */
export async function placeNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || existsSync(to)) fail('CONFLICT', { path: to });
    // Some disks know no second names.
    return rename(from, to);
  }
  await rm(from);
}

/** Has the disk keep the new name, so that a power cut does not take back what was said to be saved. Windows opens no folder. */
async function flushNames(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } catch (error) {
    // Some network drives cannot.
    if (!/^(EINVAL|ENOTSUP|EOPNOTSUPP)$/.test(codeOf(error))) throw error;
  } finally {
    await opened.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Takes away what was begun for a place by a process that died of it. */
export async function sweepUnfinished(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  const left = await readdir(folder).catch(() => []);
  for (const one of left) {
    if (isUnfinished(one, name)) await rm(join(folder, one), { force: true });
  }
}
