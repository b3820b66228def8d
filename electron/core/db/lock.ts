import {
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  type BigIntStats,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { LOCK, SET_ASIDE } from '../../../shared/domain/own-names.ts';
import { AppFailure, fail } from '../../../shared/contract/errors.ts';
import { codeOf, storageFailure } from './failures.ts';
import { freeName } from './free-name.ts';
import type { Connection } from './open.ts';

/** A workspace that no other program may open until it is let go. */
export interface Lock {
  /** The file itself, whatever name or link it was asked for by. */
  readonly path: string;
  /** Which file it is on this machine: device and inode. A copy is another. */
  readonly identity: string;
  /** Holds it against other machines too, by a file beside it; the folder must be writable. */
  holdBeside(): void;
  release(): void;
}

type Held = () => void;

/** For how long a program that is just letting go is waited for. */
const PATIENCE_MS = 1_000;

/**
 * Holds a workspace for this program. The locks are transactions of SQLite on tiny files of their own, so they fall
 * with the process, on every system, however it ends.
 * Fails with DB_BUSY where another holds it, with IO where there is no such file.
 */
export function holdFile(asked: string): Lock {
  try {
    const path = realpathSync(asked);
    const identity = identityOf(path);
    const held: Held[] = [hold(join(lockFolder(), `${identity}.lock`), asked)];
    return {
      path,
      identity,
      holdBeside: () => void held.push(hold(path + LOCK, asked)),
      release() {
        for (const letGo of held.splice(0).reverse()) letGo();
      },
    };
  } catch (error) {
    throw storageFailure(error, asked) ?? error;
  }
}

/** Whether the name still leads to the file: not so where somebody has moved, renamed, deleted or replaced it. */
export function isInPlace({ path, identity }: Pick<Lock, 'path' | 'identity'>): boolean {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found !== undefined && nameOf(found) === identity;
}

function identityOf(path: string): string {
  return nameOf(statSync(path, { bigint: true }));
}

function nameOf({ dev, ino }: BigIntStats): string {
  return `${dev}-${ino}`;
}

/** A folder of this user's alone, which does not outlive the session where the system has such a place. */
function lockFolder(): string {
  const runtime = process.env['XDG_RUNTIME_DIR'];
  const folder =
    runtime !== undefined && existsSync(runtime)
      ? join(runtime, 'reconvene')
      : join(tmpdir(), `reconvene-${userInfo().username}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Takes a lock file and gives what lets it go. */
function hold(file: string, asked: string): Held {
  for (;;) {
    putForeignAside(file);
    const before = existsSync(file) ? identityOf(file) : null;
    const db = new Database(file, { timeout: PATIENCE_MS });
    try {
      // Nothing is ever written, so nothing may be left beside it.
      db.pragma('journal_mode = MEMORY');
      db.exec('BEGIN EXCLUSIVE');
      // Whoever let it go meanwhile has taken the file away: the one that was opened is then not the one that others see.
      if (before !== null && existsSync(file) && identityOf(file) === before) return () => letGo(db, file);
      db.close();
    } catch (error) {
      db.close();
      if (codeOf(error) === 'SQLITE_NOTADB') {
        renameSync(file, freeName(file + SET_ASIDE));
        continue;
      }
      if (storageFailure(error, asked)?.error.code === 'DB_BUSY') fail('DB_BUSY', { path: asked });
      throw error;
    }
  }
}

/** A lock is an empty file. Whatever else has come to lie in its place is kept, under another name. */
function putForeignAside(file: string): void {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found && !found.isFile()) renameSync(file, freeName(file + SET_ASIDE));
}

function letGo(db: Connection, file: string): void {
  // Taken away while it is still held, so that nobody holds a file that is not there; Windows allows it only afterwards.
  if (process.platform !== 'win32') rmSync(file, { force: true });
  db.close();
  if (process.platform === 'win32') removeUnheld(file);
}

function removeUnheld(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    // Another program holds it by now.
    if (!storageFailure(error, file)) throw error;
  }
}

/** Fails with DB_BUSY where the file is a workspace that this or another program has open. */
export function refuseInUse(path: string): void {
  if (!existsSync(path)) return;
  try {
    holdFile(path).release();
  } catch (error) {
    if (error instanceof AppFailure && error.error.code === 'DB_BUSY') throw error;
  }
}
