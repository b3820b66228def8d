/**
 * A workspace may come from a stranger: a trigger, a view or a computed column that somebody put into it would be run by the
 * first thing that is written. So a file holds exactly what this program makes, object by object, or it is not opened.
 */
import Database from 'better-sqlite3';
import { fail } from '../../../shared/contract/errors.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { refuseOlder } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Connection } from './open.ts';
import { asRows } from './rows.ts';

/** The first form in which a file says of which draft it is. */
const FIRST = MIGRATIONS[0]?.version ?? 0;

/**
 * Reads nothing but what SQLite keeps of the file's form. Fails with DB_ALTERED where it holds anything that is not ours or
 * lacks something, `what` says what; with DB_OLDER where it was made by another draft of the form.
 */
export function refuseForeignForm(
  db: Connection,
  path: string,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  const found = objectsOf(db);
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version === 0) fail('DB_ALTERED', { path, what: 'user_version' });
  if (version >= FIRST && !found.has('table meta')) fail('DB_ALTERED', { path, what: 'table meta' });
  refuseOlder(db, path, migrations);
  const own = ownObjects(migrations.filter((step) => step.version <= version));
  const names = [...new Set([...found.keys(), ...own.keys()])].sort();
  const other = names.find((name) => found.get(name) !== own.get(name));
  if (other !== undefined) fail('DB_ALTERED', { path, what: other });
}

/** Whether a table is just as this program makes it. */
export function isOurs(db: Connection, table: string): boolean {
  const name = `table ${table}`;
  return objectsOf(db).get(name) === ownObjects(MIGRATIONS).get(name);
}

/** Whether anything was ever made in the file. */
export function hasObjects(db: Connection): boolean {
  return objectsOf(db).size > 0;
}

const made = new Map<string, ReadonlyMap<string, string>>();

/** What the steps make in an empty file; each list of backups asks it again. */
function ownObjects(steps: readonly Migration[]): ReadonlyMap<string, string> {
  const sql = steps.map((step) => step.sql).join('\n');
  const known = made.get(sql) ?? objectsMade(steps);
  made.set(sql, known);
  return known;
}

function objectsMade(steps: readonly Migration[]): ReadonlyMap<string, string> {
  const blank = new Database(':memory:');
  try {
    for (const { sql } of steps) blank.exec(sql);
    return objectsOf(blank);
  } finally {
    blank.close();
  }
}

const TYPES = ['table', 'index', 'view', 'trigger'] as const;

/** Each object by type and name, with the table it belongs to and the statement that makes it. */
function objectsOf(db: Connection): ReadonlyMap<string, string> {
  const rows = asRows(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema').all());
  return new Map(
    rows.map((row) => {
      const type = isOneOf(TYPES, row['type']) ? row['type'] : 'thing';
      const name = typeof row['name'] === 'string' ? row['name'] : '?';
      return [`${type} ${name}`, JSON.stringify([row['tbl_name'], row['sql']])];
    }),
  );
}
