import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppFailure, fail } from '../../../shared/contract/errors.ts';
import { APPLICATION_ID, isBackup } from './backup-mark.ts';
import { sweepBeside } from './beside.ts';
import { codeOf, storageFailure } from './failures.ts';
import { holdFile, isInPlace, type Lock } from './lock.ts';
import { SCHEMA_VERSION } from './migrate.ts';
import { restMark } from './rest.ts';
import { hasObjects, refuseForeignForm } from './schema.ts';
import { setStaleLogAside } from './stale-log.ts';

const SQLITE_HEADER = 'SQLite format 3\0';
const PAGE_SIZE_OFFSET = 16;
const PAGE_COUNT_OFFSET = 28;
const APPLICATION_ID_OFFSET = 68;

export type Connection = Database.Database;

/** A workspace file that this program holds, and the connection that writes to it. */
export interface WorkspaceFile {
  readonly db: Connection;
  /** Where the file itself lies, whatever link it was opened by. */
  readonly path: string;
  /** Which file it is on this machine. */
  readonly identity: string;
  /** Whether others may read beside the connection; not so where the place knows no shared memory. */
  readonly isShared: boolean;
  /** Whether it is as this program left it, for all that the file says itself. */
  readonly isKnown: boolean;
  /** Where a log that lay beside the file and was not its own was put; null where there was none. */
  readonly setAside: string | null;
  close(): void;
}

export interface OpenOptions {
  /** Told before a file is read through because it was not closed in order, or came from elsewhere. */
  readonly onCheck?: () => void;
  /** Opens also a copy that lacks what was last written. */
  readonly asItIs?: boolean;
}

/**
 * Opens a workspace file and holds it against every other program until it is closed.
 * Fails with NOT_A_WORKSPACE, IS_BACKUP, COPY_EMPTY, COPY_EARLY, COPY_TORN, DB_CORRUPT, DB_ALTERED, DB_OLDER, DB_NEWER, DB_BUSY, READ_ONLY, DISK_FULL or IO; the
 * file is then as it was.
 */
export function openFile(asked: string, options: OpenOptions = {}): WorkspaceFile {
  return guarded(asked, () => {
    const lock = holdFile(asked);
    try {
      refuseForeignFile(asked, lock.path);
      refuseReadOnly(asked, dirname(lock.path));
      lock.holdBeside();
      sweepBeside(lock.path);
      const setAside = setStaleLogAside(lock);
      const wal = sizeOf(`${lock.path}-wal`);
      if (wal === 0) refuseShortFile(asked);
      const connected = connect(lock.path);
      try {
        const isKnown = examine(connected.db, { ...options, asked, wal, identity: lock.identity });
        return { ...connected, ...heldBy(lock, connected.db), isKnown, setAside };
      } catch (error) {
        connected.db.close();
        throw error;
      }
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/** Makes a new, empty file; fails with CONFLICT where one is there already. */
export function createFile(path: string): WorkspaceFile {
  if (existsSync(path)) fail('CONFLICT', { path });
  return guarded(path, () => {
    refuseReadOnly(dirname(path));
    // Before WAL, so that the file itself says whose it is from its first moment on, whatever ends the program.
    const blank = new Database(path);
    blank.pragma(`application_id = ${APPLICATION_ID}`);
    blank.close();
    const lock = holdFile(path);
    try {
      lock.holdBeside();
      const connected = connect(lock.path);
      return { ...connected, ...heldBy(lock, connected.db), isKnown: true, setAside: null };
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/** Opens a workspace that this program holds once more, to read beside the connection that writes. */
export function openBeside(path: string): Connection {
  return guarded(path, () => {
    const db = new Database(realpathSync(path), { fileMustExist: true, readonly: true, timeout: 250 });
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    return db;
  });
}

function heldBy(lock: Lock, db: Connection): Pick<WorkspaceFile, 'path' | 'identity' | 'close'> {
  return {
    path: lock.path,
    identity: lock.identity,
    close() {
      try {
        db.close();
        if (!isInPlace(lock)) removeEmptyLog(lock.path);
      } finally {
        lock.release();
      }
    },
  };
}

/** SQLite leaves its log under the name of a file that was moved; whoever comes by that name next would be given it. */
function removeEmptyLog(path: string): void {
  if (sizeOf(`${path}-wal`) > 0) return;
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
}

interface Examined extends OpenOptions {
  readonly asked: string;
  /** Bytes of SQLite's log that lay beside the file. */
  readonly wal: number;
  readonly identity: string;
}

/** Refuses what this program cannot work on; reads the file through where it cannot be known to be whole. Gives whether it can. */
function examine(db: Connection, { asked: path, wal, identity, onCheck, asItIs = false }: Examined): boolean {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > SCHEMA_VERSION) fail('DB_NEWER', { path, version, known: SCHEMA_VERSION });
  if (version === 0 && !hasObjects(db)) fail('COPY_EMPTY', { path });
  refuseForeignForm(db, path);
  const mark = restMark(db);
  const isWriting = mark?.state === 'writing';
  const isHere = mark?.state === 'rest' && mark.identity === identity;
  const isFromElsewhere = !isHere && !isWriting;
  if (isWriting && wal === 0 && !asItIs) fail('COPY_EARLY', { path });
  if (isHere && wal === 0) return true;
  onCheck?.();
  const check = db.pragma(isFromElsewhere ? 'integrity_check(1)' : 'quick_check(1)', { simple: true });
  if (check !== 'ok') fail(isFromElsewhere ? 'COPY_TORN' : 'DB_CORRUPT', { path, detail: String(check) });
  return false;
}

/** What a place answers that has no shared memory for SQLite, as some network drives. */
const UNSHARED = /^SQLITE_(IOERR_SHM|CANTOPEN|PROTOCOL|READONLY)/;

function connect(path: string): Pick<WorkspaceFile, 'db' | 'isShared'> {
  try {
    return { db: connectBy(path, 'NORMAL'), isShared: true };
  } catch (error) {
    if (!UNSHARED.test(codeOf(error))) throw error;
    return { db: connectBy(path, 'EXCLUSIVE'), isShared: false };
  }
}

function connectBy(path: string, locking: 'NORMAL' | 'EXCLUSIVE'): Connection {
  const db = new Database(path, { fileMustExist: true, timeout: 250 });
  try {
    // First of all, because the file may come from anywhere. The driver itself keeps the tables of SQLite out of reach.
    expectPragma(db, 'trusted_schema', 'OFF', 0);
    expectPragma(db, 'cell_size_check', 'ON', 1);
    db.pragma(`locking_mode = ${locking}`);
    expectPragma(db, 'journal_mode', 'WAL', 'wal');
    expectPragma(db, 'synchronous', 'FULL', 2);
    expectPragma(db, 'foreign_keys', 'ON', 1);
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
function refuseForeignFile(path: string, real: string): void {
  const found = statSync(path);
  // A pipe, say: whoever opens one to read waits for somebody to write.
  if (!found.isFile()) fail('NOT_A_WORKSPACE', { path });
  const { size } = found;
  const head = firstBytes(path);
  if (size === 0 || head.toString('latin1', 0, 16) !== SQLITE_HEADER) fail('NOT_A_WORKSPACE', { path });
  if (size < 100) fail('DB_CORRUPT', { path, detail: 'truncated' });
  const id = head.readUInt32BE(APPLICATION_ID_OFFSET);
  if (isBackup(real, id)) fail('IS_BACKUP', { path });
  if (id !== APPLICATION_ID) fail('NOT_A_WORKSPACE', { path });
}

/** A file with no log beside it has exactly the pages that it says it has. */
function refuseShortFile(path: string): void {
  const head = firstBytes(path);
  const pageSize = head.readUInt16BE(PAGE_SIZE_OFFSET);
  const pages = head.readUInt32BE(PAGE_COUNT_OFFSET);
  if (statSync(path).size < pages * (pageSize === 1 ? 65_536 : pageSize)) {
    fail('DB_CORRUPT', { path, detail: 'truncated' });
  }
}

function firstBytes(path: string): Buffer {
  const head = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head;
}

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0;
}

function guarded<T>(path: string, work: () => T): T {
  // No system has a file of such a name, and none says so: Node takes it for a slip of the program.
  if (path.includes('\0')) fail('IO', { path, detail: 'ENOENT' });
  try {
    return work();
  } catch (error) {
    if (error instanceof AppFailure) throw error;
    throw storageFailure(error, path) ?? error;
  }
}
