import { writeFileSync } from 'node:fs';
import { asRows, textOf } from './rows.ts';
import type { Connection } from './open.ts';

interface Entry {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/** What holds the contents of files: by far the most of a workspace with scans, and never changed once it is there. */
const CONTENTS = 'blob_part';

/**
 * Copies everything but the contents of files into a new file, as it is now: in one go, because another connection's
 * writes must not come between, and table by table, so that what is left out costs nothing.
 */
export function copyRecords(db: Connection, target: string): void {
  const schema = asRows(
    db.prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid').all(),
  ).map((row): Entry => ({ type: textOf(row, 'type'), name: textOf(row, 'name'), sql: textOf(row, 'sql') }));
  const tables = schema.filter(({ type }) => type === 'table');
  const virtual = tables.filter(({ sql }) => sql.startsWith('CREATE VIRTUAL'));
  // A virtual table makes the tables that it keeps its rows in itself.
  const isWithin = ({ name }: Entry): boolean => virtual.some((one) => name.startsWith(`${one.name}_`));
  const made = tables.filter((one) => !isWithin(one));
  const filled = tables.filter((one) => !virtual.includes(one) && one.name !== CONTENTS);
  // The connection may open files and make none; an empty one is a database without tables.
  writeFileSync(target, '');
  db.prepare('ATTACH ? AS copy').run(target);
  // The rows of a virtual table are copied as they are, which SQLite allows only to who says that it knows.
  db.unsafeMode(true);
  try {
    db.pragma('copy.journal_mode = MEMORY');
    db.transaction(() => {
      // Whatever a row refers to is there once all are.
      db.pragma('defer_foreign_keys = ON');
      for (const name of ['application_id', 'user_version']) {
        db.pragma(`copy.${name} = ${String(db.pragma(`main.${name}`, { simple: true }))}`);
      }
      for (const { sql } of made)
        db.exec(sql.replace(/^CREATE (VIRTUAL )?TABLE /, (words) => `${words}copy.`));
      for (const one of filled) {
        if (isWithin(one)) db.exec(`DELETE FROM copy."${one.name}"`);
        db.exec(`INSERT INTO copy."${one.name}" SELECT * FROM main."${one.name}"`);
      }
      for (const { type, sql } of schema) {
        if (type !== 'table') db.exec(sql.replace(/^CREATE (UNIQUE )?\w+ /, (words) => `${words}copy.`));
      }
    })();
  } finally {
    db.unsafeMode(false);
    db.exec('DETACH copy');
  }
}
