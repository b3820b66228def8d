import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/core/db/migrate.ts';
import { MIGRATIONS } from '../../electron/core/db/migrations/index.ts';
import { snake, tableOf } from '../../electron/core/db/rows.ts';
import type { Storage } from '../../shared/kinds/fields.ts';
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
  });

  test('rise in their version, and the last is the form that the program knows', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
    expect(SCHEMA_VERSION).toBe(versions.at(-1));
  });
});

const TYPES: Readonly<Record<Storage, string>> = {
  text: 'TEXT',
  json: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
};

/** Every file has these beside the fields of its kind. */
const OWN = [
  'id TEXT NOT NULL',
  'deleted INTEGER NOT NULL',
  'created_at TEXT NOT NULL',
  'changed_at TEXT NOT NULL',
];

describe('the tables that the migrations make', () => {
  const db = new Database(':memory:');
  for (const { sql } of MIGRATIONS) db.exec(sql);
  const column = db.prepare(
    "SELECT name || ' ' || type || iif(\"notnull\", ' NOT NULL', '') FROM pragma_table_info(?)",
  );

  test.each(KINDS)('hold every field of the registry and nothing else: %s', (kind) => {
    const expected = Object.entries(fieldsOf(kind)).map(
      ([name, { storage, optional }]) => `${snake(name)} ${TYPES[storage]}${optional ? '' : ' NOT NULL'}`,
    );
    const actual = column.pluck().all(tableOf(kind)).map(String);
    expect(actual.toSorted()).toEqual([...OWN, ...expected].toSorted());
  });

  test.each(KINDS)('point where the registry says, and take the words of its lists: %s', (kind) => {
    const pointers = db
      .prepare('SELECT "from" || \' → \' || "table" || \' \' || on_delete FROM pragma_foreign_key_list(?)')
      .pluck()
      .all(tableOf(kind));
    const fields = Object.entries(fieldsOf(kind));
    const expected = fields.flatMap(([name, { type, refers }]) =>
      type === 'ref' && refers !== undefined ? [`${snake(name)} → ${snake(refers)} RESTRICT`] : [],
    );
    expect(pointers.toSorted()).toEqual(expected.toSorted());
    const sql = String(db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(tableOf(kind)));
    for (const [name, { type, choices = [] }] of fields) {
      if (type !== 'choice') continue;
      const list = choices.map((choice) => `'${choice}'`).join(', ');
      expect(sql).toContain(`${snake(name)} IN (${list})`);
    }
  });

  test('are strict, every one', () => {
    const loose = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
  });
});
