import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeBackup } from '../../electron/core/db/backup.ts';
import { migrate } from '../../electron/core/db/migrate.ts';
import { MIGRATIONS } from '../../electron/core/db/migrations/index.ts';
import type { Migration } from '../../electron/core/db/migrations/migration.ts';
import { createFile, openFile, type Connection } from '../../electron/core/db/open.ts';
import {
  CAN_MOUNT,
  contentOf,
  failureOf,
  fill,
  makeWorkspace,
  open,
  tempDisk,
  tempFolder,
} from '../support/workspace-file.ts';

const NOW = '2026-02-01T09:00:00.000Z';
const last = MIGRATIONS.at(-1)?.version ?? 0;

/** What a later version of the program might ask of the file. */
const NEXT: Migration = {
  version: last + 10,
  sql: `ALTER TABLE room ADD COLUMN floor TEXT;
    UPDATE room SET floor = 'Ground floor';
    CREATE INDEX room_by_floor ON room(floor);`,
};
const THEN: Migration = {
  version: last + 20,
  sql: 'CREATE TABLE desk (id TEXT PRIMARY KEY NOT NULL) STRICT;',
};

let path: string;
beforeEach(async () => {
  path = join(tempFolder(), 'workspace.reconvene');
  await makeWorkspace(path, 'Boardroom D', 'M-Plenary');
});

const log = { info: () => undefined, error: () => undefined };

/** Opens the file as the program does, and brings it to a form that has the given steps after the released ones. */
async function migrated(...steps: readonly Migration[]): Promise<void> {
  const file = openFile(path);
  try {
    await bring(file.db, path, steps);
  } finally {
    file.close();
  }
}

function bring(db: Connection, file: string, steps: readonly Migration[]): Promise<void> {
  const backUp = (reason: string) => takeBackup(db, file, { now: NOW, reason });
  return migrate(db, { path: file, log, backUp, migrations: [...MIGRATIONS, ...steps] });
}

function backups(): string[] {
  const folder = `${path} backups`;
  return existsSync(folder) ? readdirSync(folder) : [];
}

describe('a file of an older form', () => {
  test('is brought to the newest with its data, and lies beside it as it was, checked', async () => {
    const before = contentOf(path);
    await migrated(NEXT, THEN);
    expect(backups()).toEqual([`2026-02-01T09-00-00-000Z.before-form-${THEN.version}.reconvene`]);
    expect(contentOf(join(`${path} backups`, backups()[0] ?? ''))).toEqual(before);
    const db = new Database(path, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(THEN.version);
    expect(db.prepare("SELECT name ->> 'en' AS name, floor FROM room ORDER BY 1").all()).toEqual([
      { name: 'Boardroom D', floor: 'Ground floor' },
      { name: 'M-Plenary', floor: 'Ground floor' },
    ]);
    db.close();
  });

  test('has the schema of a new one afterwards', async () => {
    const old = openFile(path);
    await bring(old.db, path, [NEXT]);
    await bring(old.db, path, [NEXT, THEN]);
    old.close();
    const fresh = join(tempFolder(), 'fresh.reconvene');
    const made = createFile(fresh);
    await bring(made.db, fresh, [NEXT, THEN]);
    made.close();
    expect(existsSync(`${fresh} backups`)).toBe(false);
    expect(schemaOf(path)).toEqual(schemaOf(fresh));
  });

  test('that is of the newest form is left alone, without a backup', async () => {
    const before = readFileSync(path);
    await migrated();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(backups()).toEqual([]);
  });
});

function schemaOf(file: string): unknown[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  } finally {
    db.close();
  }
}

test.each([
  ['by another draft of the present form', "UPDATE meta SET value = 'another' WHERE key = 'form'"],
  ['before forms had names', "DELETE FROM meta WHERE key = 'form'"],
  ['in a form from before the first that is known', 'PRAGMA user_version = 9'],
])('a file made %s is refused in a clear sentence, and not changed', async (_when, sql) => {
  const db = new Database(path);
  db.exec(sql);
  db.close();
  const before = contentOf(path);
  expect(await failureOf(() => open(path, 'open'))).toMatchObject({ code: 'DB_OLDER', params: { path } });
  expect(contentOf(path)).toEqual(before);
});

describe('a step that fails', () => {
  test.each<[string, Migration, unknown]>([
    ['is not SQL', { version: last + 20, sql: 'CREATE TABEL desk (id TEXT)' }, { code: 'SQLITE_ERROR' }],
    [
      'breaks a rule of the data',
      { version: last + 20, sql: 'UPDATE room SET venue = NULL' },
      { code: 'SQLITE_CONSTRAINT_NOTNULL' },
    ],
    [
      'leaves a reference pointing nowhere',
      {
        version: last + 20,
        sql: "CREATE TABLE seat (room TEXT REFERENCES room(id)) STRICT; INSERT INTO seat VALUES ('nowhere')",
      },
      { error: { code: 'DB_CORRUPT' } },
    ],
  ])('because it %s leaves the file as it was, and the backup', async (_why, step, failure) => {
    const before = contentOf(path);
    await expect(migrated(NEXT, step)).rejects.toMatchObject(Object(failure));
    expect(contentOf(path)).toEqual(before);
    expect(backups()).toHaveLength(1);
    expect(contentOf(join(`${path} backups`, backups()[0] ?? ''))).toEqual(before);
    (await open(path, 'open')).close();
  });

  test('does not leave the file without its foreign keys', async () => {
    const { db, close } = openFile(path);
    const step = { version: last + 10, sql: 'nonsense' };
    await expect(
      migrate(db, { path, log, backUp: () => Promise.resolve(), migrations: [...MIGRATIONS, step] }),
    ).rejects.toThrow('syntax error');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    close();
  });
});

describe('before anything is changed', () => {
  test('a damaged file is refused, and no backup is made of the damage', async () => {
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096, bytes.length - 4096);
    writeFileSync(path, bytes);
    expect((await failureOf(() => migrated(NEXT))).code).toBe('DB_CORRUPT');
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(backups()).toEqual([]);
  });

  test('a backup that cannot be taken stops it', async () => {
    const before = contentOf(path);
    // A file stands where the folder of the backups should.
    writeFileSync(`${path} backups`, 'in the way');
    expect((await failureOf(() => migrated(NEXT))).code).toBe('IO');
    expect(contentOf(path)).toEqual(before);
  });

  test.skipIf(!CAN_MOUNT)('a full disk stops it', async () => {
    const disk = tempDisk(3);
    const there = join(disk, 'workspace.reconvene');
    copyFileSync(path, there);
    path = there;
    const before = contentOf(path);
    fill(join(disk, 'filler'));
    expect((await failureOf(() => migrated(NEXT))).code).toBe('DISK_FULL');
    execFileSync('rm', [join(disk, 'filler')]);
    expect(contentOf(path)).toEqual(before);
    expect(backups()).toEqual([]);
  });
});

test('a file of a newer form is refused and not touched', async () => {
  await migrated(NEXT);
  const before = readFileSync(path);
  const error = await failureOf(() => open(path, 'open'));
  expect(error).toMatchObject({ code: 'DB_NEWER', params: { version: NEXT.version, known: last } });
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(join(path, '..')).toSorted()).toEqual([
    'workspace.reconvene',
    'workspace.reconvene backups',
  ]);
});
