import {
  KINDS,
  fieldsOf,
  kindSchema,
  moduleOf,
  fieldEntries,
  type Kind,
} from '../../../shared/contract/kinds.ts';
import { flawOf } from '../db/fits.ts';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { asRows, snake, tableOf, textOf, type Columns } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';

/**
 * Takes the rows that do not fit the contract out of their tables, with those that cannot be without them, and keeps them as
 * they are; what has become readable since (by a newer program) comes back. So whatever reads a table meets what this
 * program might have written, and nothing else. Gives how many are apart now. To be called where a file cannot be known to
 * be as this program left it.
 */
export function setUnreadableApart(db: Connection): number {
  return withoutForeignKeys(db, () => db.transaction(() => siftUnreadable(db))());
}

/** The same in a transaction that is under way without foreign keys. */
export function siftUnreadable(db: Connection): number {
  bringBack(db);
  for (const kind of KINDS) {
    for (const row of rowsIn(db, kind)) {
      const flaw = flawOf(kind, row);
      if (flaw !== null) setApart(db, kind, row, flaw);
    }
  }
  // Until nothing more is found: what lies within something that was taken out lies within nothing.
  while (KINDS.some((kind) => setLostApart(db, kind)));
  return countUnreadable(db);
}

/** What points to a row that is taken out points nowhere until it comes back. No transaction may be under way. */
export function withoutForeignKeys<T>(db: Connection, work: () => T): T {
  db.pragma('foreign_keys = OFF');
  try {
    return work();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

/** What the log says of a record cannot stand in its table: it stands among what cannot be read, in the place of what did. */
export function replaceUnreadable(db: Connection, kind: Kind, columns: Columns, flaw: string): void {
  forgetUnreadable(db, kind, columns['id']);
  db.prepare(`DELETE FROM ${tableOf(kind)} WHERE id = ?`).run(columns['id']);
  keepApart(db, kind, columns, flaw);
}

/** Another row of the record is on its way into its table. */
export function forgetUnreadable(db: Connection, kind: Kind, id: unknown): void {
  prepared(db, "DELETE FROM unreadable WHERE kind = ? AND columns ->> '$.id' = ?").run(kind, id);
}

function rowsIn(db: Connection, kind: Kind): Columns[] {
  return asRows(db.prepare(`SELECT rowid AS "#", * FROM ${tableOf(kind)}`).all());
}

/** Keeps a row that does not fit as it is. */
function keepApart(db: Connection, kind: Kind, columns: Columns, flaw: string): void {
  db.prepare('INSERT INTO unreadable (kind, columns, flaw) VALUES (?, ?, ?)').run(
    kind,
    JSON.stringify(columns),
    flaw,
  );
}

function countUnreadable(db: Connection): number {
  return Number(db.prepare('SELECT count(*) FROM unreadable').pluck().get());
}

function setApart(db: Connection, kind: Kind, row: Columns, flaw: string): void {
  const { '#': place, ...columns } = row;
  keepApart(db, kind, columns, flaw);
  db.prepare(`DELETE FROM ${tableOf(kind)} WHERE rowid = ?`).run(place);
}

/** Takes a row out of its table and keeps it as it is. */
export function setRowApart(db: Connection, kind: Kind, id: string, flaw: string): void {
  const sql = `SELECT rowid AS "#", * FROM ${tableOf(kind)} WHERE id = ?`;
  for (const row of asRows(db.prepare(sql).all(id))) setApart(db, kind, row, flaw);
}

/** Takes out the rows of which a reference that they need leads to no row; gives whether there were any. */
function setLostApart(db: Connection, kind: Kind): boolean {
  const { needsOneOf } = moduleOf(kind);
  const needed = fieldEntries(kind).flatMap(([name, { type, optional }]) =>
    type === 'ref' && !optional ? [[name]] : [],
  );
  let isAny = false;
  for (const names of needsOneOf ? [...needed, needsOneOf] : needed) {
    const sql = `SELECT rowid AS "#", * FROM ${tableOf(kind)}
      WHERE ${names.map((name) => leadsNowhere(kind, name)).join(' AND ')}`;
    for (const row of asRows(db.prepare(sql).all())) {
      setApart(db, kind, row, names[0] ?? '');
      isAny = true;
    }
  }
  return isAny;
}

function leadsNowhere(kind: Kind, name: string): string {
  const target = tableOf(kindSchema.parse(fieldsOf(kind)[name]?.refers));
  return `NOT EXISTS (SELECT 1 FROM ${target} AS target WHERE target.id = ${tableOf(kind)}.${snake(name)})`;
}

function bringBack(db: Connection): void {
  for (const row of asRows(db.prepare('SELECT n, kind, columns FROM unreadable ORDER BY n').all())) {
    const kind = kindSchema.safeParse(row['kind']);
    const columns = kind.success ? columnsOf(kind.data, row['columns']) : null;
    if (!kind.success || columns === null || flawOf(kind.data, columns) !== null) continue;
    const names = Object.keys(columns);
    const sql = `INSERT INTO ${tableOf(kind.data)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
      ON CONFLICT (id) DO NOTHING`;
    // Where another record has its place by now, it stays apart, and is not lost.
    const { changes } = db.prepare(sql).run(...Object.values(columns));
    if (changes > 0) db.prepare('DELETE FROM unreadable WHERE n = ?').run(row['n']);
  }
}

/** The columns of a row that was set apart, as far as its kind has them; null where they are not even that. */
function columnsOf(kind: Kind, json: unknown): Columns | null {
  try {
    const given = new Map(Object.entries(Object(JSON.parse(String(json)))));
    const own = ['id', 'deleted', 'created_at', 'changed_at', ...Object.keys(fieldsOf(kind)).map(snake)];
    return Object.fromEntries(own.map((name) => [name, given.get(name) ?? null]));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const MOST_SHOWN = 100;

/** Of a kind, in the order in which they were found: what can be said of them. */
export function unreadableOf(reader: Reader, kind: Kind): { id: string; title: string; flaw: string }[] {
  const sql = `SELECT columns, flaw FROM unreadable WHERE kind = ? ORDER BY n LIMIT ${MOST_SHOWN}`;
  return reader.all(sql, [kind], (row) => {
    const columns = columnsOf(kind, row['columns']) ?? {};
    return {
      id: plain(columns['id']),
      title: plain(firstText(columns[snake(moduleOf(kind).title)])),
      flaw: plain(textOf(row, 'flaw')),
    };
  });
}

/** Of a title in several languages the first that there is. */
function firstText(column: unknown): unknown {
  if (typeof column !== 'string' || !column.startsWith('{')) return column;
  try {
    return Object.values(Object(JSON.parse(column))).find((text) => typeof text === 'string') ?? column;
  } catch (error) {
    if (error instanceof SyntaxError) return column;
    throw error;
  }
}

/** Whatever it is, on one line and not longer than a person reads. */
function plain(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 120);
}
