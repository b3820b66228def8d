import Database from 'better-sqlite3';
import type { Connection } from '../../electron/core/db/open.ts';

/** A workspace file opened with the pragmas of the core and nothing else of it. */
export function openBare(path: string): Connection {
  const db = new Database(path, { fileMustExist: true });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  return db;
}
