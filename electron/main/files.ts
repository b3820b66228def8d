import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppFailure, type ErrorCode } from '../../shared/contract/errors.ts';

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

/**
 * Writes a file whole or not at all: beside its place first, flushed, then renamed.
 * Fails with DISK_FULL, READ_ONLY or IO, or as what gives the bytes does; whatever was there before is then still there.
 */
export async function writeWhole(
  asked: string,
  bytes: Uint8Array | string | AsyncIterable<Uint8Array>,
): Promise<void> {
  // What is written through a link leaves the link as it is.
  const path = existsSync(asked) ? realpathSync(asked) : asked;
  const partial = join(dirname(path), `.${randomUUID()}.partial`);
  try {
    const file = await open(partial, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
    await flushNames(dirname(path));
  } catch (error) {
    await rm(partial, { force: true });
    throw error instanceof AppFailure ? error : fileFailure(error, path);
  }
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
