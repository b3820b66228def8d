/** A copy of a file that was refused, made so that SQLite can look into it as far as there is anything to be seen. */
import { closeSync, copyFileSync, existsSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { codeOf } from '../db/failures.ts';
import { APPLICATION_ID } from '../db/backup-mark.ts';
import type { Connection } from '../db/open.ts';
import { removeSideFiles } from '../db/side-files.ts';

/** Of the files that this program makes, bytes. */
const PAGE = 4096;

/**
 * Copies a file with SQLite's log beside it, carries the log over, and opens the copy to be read: nothing of what it holds is
 * run. Null where SQLite knows of nothing in it; what lies on its pages may still be read.
 */
export function lookInto(from: string, copy: string): Connection | null {
  copyFileSync(from, copy);
  if (existsSync(`${from}-wal`)) copyFileSync(`${from}-wal`, `${copy}-wal`);
  foldIn(copy);
  removeSideFiles(copy);
  const found = openCopy(copy);
  if (found) return found;
  mendHeader(copy);
  return openCopy(copy);
}

/** Whatever fails here, the pages of the file are there still. */
function foldIn(copy: string): void {
  ofSqlite(() => {
    const db = new Database(copy, { fileMustExist: true });
    try {
      db.pragma('trusted_schema = OFF');
      db.pragma('journal_mode = DELETE');
    } finally {
      db.close();
    }
  });
}

function openCopy(copy: string): Connection | null {
  return (
    ofSqlite(() => {
      const db = new Database(copy, { fileMustExist: true });
      db.pragma('trusted_schema = OFF');
      db.pragma('cell_size_check = ON');
      const isSeen = ofSqlite(() => db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()) !== null;
      if (isSeen) return db;
      db.close();
      return null;
    }) ?? null
  );
}

/** What work gives; null where SQLite cannot do it with this file. A full disk is another thing. */
export function ofSqlite<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (
      /^SQLITE_(CORRUPT|NOTADB|ERROR|CANTOPEN|MISMATCH|CONSTRAINT|READONLY|TOOBIG|RANGE|IOERR_SHORT)/.test(
        codeOf(error),
      )
    )
      return null;
    throw error;
  }
}

/** Writes the fields of the header of which this program's files have always the same, and how many pages there are. */
function mendHeader(copy: string): void {
  const file = openSync(copy, 'r+');
  try {
    const { size } = fstatSync(file);
    if (size < PAGE) return;
    const head = Buffer.alloc(100);
    readSync(file, head, 0, head.length, 0);
    head.write('SQLite format 3\0', 0, 'latin1');
    head.writeUInt16BE(PAGE, 16);
    // Versions of writing and reading, no reserved bytes, and fractions that are always these.
    Buffer.from([1, 1, 0, 64, 32, 32]).copy(head, 18);
    head.writeUInt32BE(Math.floor(size / PAGE), 28);
    // No unused pages are known.
    head.writeUInt32BE(0, 32);
    head.writeUInt32BE(0, 36);
    head.writeUInt32BE(4, 44);
    head.writeUInt32BE(0, 48);
    head.writeUInt32BE(0, 52);
    head.writeUInt32BE(1, 56);
    head.writeUInt32BE(0, 64);
    head.writeUInt32BE(APPLICATION_ID, 68);
    head.copy(head, 92, 24, 28);
    writeSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
}
