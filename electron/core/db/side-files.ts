import { rmSync } from 'node:fs';

/** What SQLite keeps beside a file, by what is put after its name. */
export const SIDE_FILES = ['-wal', '-shm', '-journal'] as const;

export function removeSideFiles(path: string): void {
  for (const suffix of SIDE_FILES) rmSync(path + suffix, { force: true });
}

export function removeFile(path: string): void {
  rmSync(path, { force: true });
  removeSideFiles(path);
}
