import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/core/db/migrate.ts';
import { MIGRATIONS } from '../../electron/core/db/migrations/index.ts';
import { snake, tableOf } from '../../electron/core/db/rows.ts';
import { tableSql } from '../../electron/core/db/tables.ts';
import { KINDS, fieldsOf } from '../../shared/contract/kinds.ts';

/**
 * The released migrations, by version, with the SHA-256 of their SQL. Files that people hold were made by them: a line
 * is added with the release of a new one and never changed. The one that is not released yet may be rewritten.
 */
const RELEASED: Readonly<Record<number, string>> = {};

describe('released migrations', () => {
  test('are frozen to the letter, and at most one is still in the making', () => {
    const hashes = MIGRATIONS.map(({ version, sql }): [number, string] => [
      version,
      createHash('sha256').update(sql).digest('hex'),
    ]);
    const released = hashes.slice(0, Object.keys(RELEASED).length);
    expect(Object.fromEntries(released)).toEqual(RELEASED);
    expect(hashes.length - released.length).toBeLessThanOrEqual(1);
    expect(MIGRATIONS.filter(({ isDraft }) => isDraft).map(({ version }) => version)).toEqual(
      hashes.slice(released.length).map(([version]) => version),
    );
  });

  test('stand there as text: what is derived from the fields would change with them', () => {
    const folder = join(import.meta.dirname, '../../electron/core/db/migrations');
    for (const version of Object.keys(RELEASED)) {
      const file = readdirSync(folder).find((name) => name.startsWith(version.padStart(4, '0'))) ?? '';
      expect(readFileSync(join(folder, file), 'utf8')).not.toContain('tableSql');
    }
  });

  test('rise in their version, and the last is the form that the program knows', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
    expect(SCHEMA_VERSION).toBe(versions.at(-1));
  });
});

/** A database with the tables that the migrations make, and one with those that the fields ask for today. */
const migrated = new Database(':memory:');
for (const { sql } of MIGRATIONS) migrated.exec(sql);
const asked = new Database(':memory:');
for (const kind of KINDS) asked.exec(tableSql(kind));

/** What SQLite says of a table, in an order of its own: a column that was added later stands last. */
function shapeOf(db: Database.Database, table: string): string[] {
  const facts = [
    `SELECT name, type, "notnull" FROM pragma_table_info(?)`,
    `SELECT "from", "table", on_delete FROM pragma_foreign_key_list(?)`,
    `SELECT column.name FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS column`,
  ];
  return facts
    .flatMap((sql) => db.prepare(sql).all(table))
    .map((fact) => JSON.stringify(fact))
    .toSorted();
}

describe('the tables that the migrations make', () => {
  test.each(KINDS)('are those that the fields ask for: %s', (kind) => {
    expect(shapeOf(migrated, tableOf(kind))).toEqual(shapeOf(asked, tableOf(kind)));
  });

  test.each(KINDS)('take the words of its lists and no others: %s', (kind) => {
    const sql = String(
      migrated.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(tableOf(kind)),
    );
    for (const [name, { type, choices = [] }] of Object.entries(fieldsOf(kind))) {
      if (type !== 'choice') continue;
      const list = choices.map((choice) => `'${choice}'`).join(', ');
      expect(sql).toContain(`${snake(name)} IN (${list})`);
    }
  });

  test('are strict, every one', () => {
    const loose = migrated
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
  });
});
