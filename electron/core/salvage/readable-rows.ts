/** Rows of a table as far as SQLite can read them: where a page is damaged it goes on behind it. */
import type { Connection } from '../db/open.ts';
import { asRows, numberOf, textOf, type Columns } from '../db/rows.ts';
import { ofSqlite } from './looked-into.ts';

const AT_ONCE = 200;
const LAST = Number.MAX_SAFE_INTEGER;

/** The columns of a table itself, in whatever form the file is; none where there is no such table. */
export function columnsOf(db: Connection, table: string): string[] {
  const isTable = ofSqlite(() =>
    db
      .prepare(
        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ? AND sql NOT LIKE 'CREATE VIRTUAL%'",
      )
      .get(table),
  );
  if (!isTable) return [];
  const rows = ofSqlite(() => db.prepare('SELECT name FROM pragma_table_info(?)').all(table)) ?? [];
  return asRows(rows).map((row) => textOf(row, 'name'));
}

/** @param columns of those that the table has; each row has its rowid as `#` */
export function* readableRows(db: Connection, table: string, columns: readonly string[]): Generator<Columns> {
  const sql = `SELECT rowid AS "#", ${columns.map((name) => `"${name}"`).join(', ')} FROM "${table}"
    WHERE rowid > ? ORDER BY rowid LIMIT ?`;
  const statement = ofSqlite(() => db.prepare(sql));
  if (!statement) return;
  const after = (rowid: number, limit: number): Columns[] | null =>
    ofSqlite(() => asRows(statement.all(rowid, limit)));
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = after(last, AT_ONCE) ?? after(last, 1) ?? beyond(last, (rowid) => after(rowid, 1));
    yield* rows;
    const end = rows.at(-1);
    // A number that was damaged leads back to rows that were read: what is behind is found on its pages.
    if (!end || numberOf(end, '#') <= last) return;
    last = numberOf(end, '#');
  }
}

/** The first row that can be read behind one that cannot: further and further, then as near as it goes. */
function beyond(last: number, read: (rowid: number) => Columns[] | null): Columns[] {
  // Rows are numbered from 1.
  const from = Math.max(0, last);
  let step = 1;
  while (from + step < LAST && read(from + step) === null) step *= 2;
  if (from + step >= LAST) return [];
  let [bad, good] = [Math.floor(step / 2), step];
  while (good - bad > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (read(from + middle) === null) bad = middle;
    else good = middle;
  }
  return read(from + good) ?? [];
}
