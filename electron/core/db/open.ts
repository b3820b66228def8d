import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppFailure, fail } from '../../../shared/contract/errors.ts';
import { storageFailure } from './failures.ts';
import { SCHEMA_VERSION } from './migrate.ts';

/** 'Rcnv' as a 32-bit number: what SQLite's application_id says of our files. */
export const APPLICATION_ID = 0x52636e76;

const SQLITE_HEADER = 'SQLite format 3\0';
const APPLICATION_ID_OFFSET = 68;

export type Connection = Database.Database;

/**
 * Opens a workspace file and holds it alone until it is closed.
 * Fails with NOT_A_WORKSPACE, DB_CORRUPT, DB_NEWER, DB_BUSY, READ_ONLY, DISK_FULL or IO; the file is then as it was.
 */
export function openFile(path: string): Connection {
  refuseForeignFile(path);
  return guarded(path, () => {
    refuseReadOnly(path, dirname(path));
    const db = connect(path);
    try {
      const version = Number(db.pragma('user_version', { simple: true }));
      if (version > SCHEMA_VERSION) fail('DB_NEWER', { path, version, known: SCHEMA_VERSION });
      const check = db.pragma('quick_check(1)', { simple: true });
      if (check !== 'ok') fail('DB_CORRUPT', { path, detail: String(check) });
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Makes a new, empty file; fails with CONFLICT where one is there already. */
export function createFile(path: string): Connection {
  if (existsSync(path)) fail('CONFLICT', { path });
  return guarded(path, () => {
    refuseReadOnly(dirname(path));
    // Before WAL, so that the file itself says whose it is from its first moment on, whatever ends the program.
    const blank = new Database(path);
    blank.pragma(`application_id = ${APPLICATION_ID}`);
    blank.close();
    return connect(path);
  });
}

function connect(path: string): Connection {
  const db = new Database(path, { fileMustExist: true, timeout: 250 });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    expectPragma(db, 'journal_mode', 'WAL', 'wal');
    expectPragma(db, 'synchronous', 'FULL', 2);
    expectPragma(db, 'foreign_keys', 'ON', 1);
    expectPragma(db, 'trusted_schema', 'OFF', 0);
    // Taking the write lock at once shows a file that cannot be written, or is in use, before anything is typed.
    db.exec('BEGIN IMMEDIATE; COMMIT');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function expectPragma(db: Connection, name: string, value: string, expected: string | number): void {
  db.pragma(`${name} = ${value}`);
  const actual = db.pragma(name, { simple: true });
  if (actual !== expected) throw new Error(`SQLite keeps ${name} at ${String(actual)} instead of ${value}`);
}

/** SQLite needs the folder too, for its log, and says of both only that they could not be opened or locked. */
export function refuseReadOnly(...paths: readonly string[]): void {
  for (const path of paths) accessSync(path, constants.W_OK);
}

/** Looks at the file's first bytes, so that a foreign file is not even opened by SQLite. */
function refuseForeignFile(path: string): void {
  guarded(path, () => {
    const { size } = statSync(path);
    const head = Buffer.alloc(100);
    const file = openSync(path, 'r');
    try {
      readSync(file, head, 0, head.length, 0);
    } finally {
      closeSync(file);
    }
    if (size === 0 || head.toString('latin1', 0, 16) !== SQLITE_HEADER) fail('NOT_A_WORKSPACE', { path });
    if (size < 100) fail('DB_CORRUPT', { path, detail: 'truncated' });
    if (head.readUInt32BE(APPLICATION_ID_OFFSET) !== APPLICATION_ID) fail('NOT_A_WORKSPACE', { path });
  });
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppFailure) throw error;
    throw storageFailure(error, path) ?? error;
  }
}
