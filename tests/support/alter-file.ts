import Database from 'better-sqlite3';

/** Does to a closed file by SQLite itself what a disk might. */
export function alterFile(path: string, sql: string): void {
  const db = new Database(path);
  db.exec(sql);
  db.close();
}
