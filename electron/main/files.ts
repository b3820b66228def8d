import { randomUUID } from 'node:crypto';
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
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
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
  path: string,
  bytes: Uint8Array | string | AsyncIterable<Uint8Array>,
): Promise<void> {
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
  } catch (error) {
    await rm(partial, { force: true });
    throw error instanceof AppFailure ? error : fileFailure(error, path);
  }
}
