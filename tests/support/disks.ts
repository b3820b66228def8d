/** Small disks that are full, or cannot be written to. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mounting needs root; where a test machine gives none, the tests of disks say that they were left out. */
export const CAN_MOUNT = process.platform === 'linux' && process.getuid?.() === 0;

export interface SmallDisk {
  readonly path: string;
  readonly remove: () => void;
}

export function mountDisk(megabytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'reconvene-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
  return {
    path,
    remove() {
      execFileSync('umount', [path]);
      rmSync(path, { recursive: true });
    },
  };
}

export function makeReadOnly(disk: string): void {
  execFileSync('mount', ['-o', 'remount,ro', disk]);
}

export function makeWritable(disk: string): void {
  execFileSync('mount', ['-o', 'remount,rw', disk]);
}

/** Takes what room there is, but for a few pages or what is said. */
export function fill(file: string, left: number = 64 * 1024): void {
  const { bavail, bsize } = statfsSync(join(file, '..'));
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - left)));
}
