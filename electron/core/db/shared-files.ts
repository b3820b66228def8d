import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { PARTIAL } from '../../../shared/domain/own-names.ts';
import type { Task } from '../task.ts';
import { flushNames } from './beside.ts';
import { Damaged, PART_BYTES, blobsIn, checked, nameOf, partsOf, type Blob } from './blobs.ts';
import type { Connection } from './open.ts';

/**
 * The contents that the backups in a folder share: each once, a file that is called by its hash, however many backups
 * name it.
 */
const FOLDER = 'files';
const OURS = /^[0-9a-f]{64}(\.partial)?$/;

function placeOf(backups: string, hash: string): string {
  return join(backups, FOLDER, hash);
}

/**
 * Puts the contents there that are not there yet, each whole or not at all. Gives the names of those that are damaged in
 * the workspace, which are left out. Fails with CANCELLED, or with an error of the file system.
 */
export async function shareFiles(
  db: Connection,
  backups: string,
  blobs: readonly Blob[],
  task: Task,
): Promise<string[]> {
  const damaged: string[] = [];
  const missing = blobs.filter(({ hash, size }) => !isThere(placeOf(backups, hash), size));
  if (missing.length > 0) mkdirSync(join(backups, FOLDER), { recursive: true });
  const of = missing.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const blob of missing) {
    const place = placeOf(backups, blob.hash);
    const partial = place + PARTIAL;
    try {
      const file = openSync(partial, 'w');
      try {
        for (const part of checked(partsOf(db, blob), blob.hash)) {
          writeWhole(file, part);
          done += part.length;
          task.step(done, of);
          // Whoever waits to write has a turn between two parts.
          await setImmediate();
        }
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(partial, place);
      flushNames(place);
    } catch (error) {
      rmSync(partial, { force: true });
      if (!(error instanceof Damaged)) throw error;
      damaged.push(nameOf(db, blob.hash));
    }
  }
  return damaged;
}

function isThere(place: string, size: number): boolean {
  return existsSync(place) && statSync(place).size === size;
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** The parts of a shared content as its file has them; whether they are what the hash says is for the reader to see. */
export function* sharedParts(backups: string, hash: string): Generator<Buffer> {
  const file = openSync(placeOf(backups, hash), 'r');
  try {
    for (;;) {
      const part = Buffer.allocUnsafe(PART_BYTES);
      const length = readSync(file, part, 0, PART_BYTES, null);
      if (length === 0) return;
      yield part.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** Lets go of the contents that none of the backups names any more. Where one of them cannot be read, all stay. */
export function forgetFiles(backups: string, files: readonly string[]): void {
  const folder = join(backups, FOLDER);
  if (!existsSync(folder)) return;
  const named = namedBy(files);
  if (named === null) return;
  for (const name of readdirSync(folder)) {
    if (OURS.test(name) && !named.has(name)) rmSync(join(folder, name));
  }
}

function namedBy(files: readonly string[]): Set<string> | null {
  const named = new Set<string>();
  for (const file of files) {
    try {
      const db = new Database(file, { readonly: true, fileMustExist: true });
      try {
        for (const { hash } of blobsIn(db)) named.add(hash);
      } finally {
        db.close();
      }
    } catch {
      return null;
    }
  }
  return named;
}
