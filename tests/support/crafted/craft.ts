/** Workspaces as a stranger might hand them over: seeded, each altered in one way by SQLite itself. */
import Database from 'better-sqlite3';
import fc from 'fast-check';

export interface Craft {
  readonly said: string;
  /** What refuses it; several where it depends on what the file holds. */
  readonly codes: readonly string[];
  readonly alter: (db: Database.Database) => void;
}

const TABLES = [
  'room',
  'session',
  'participant',
  'endorsement_step',
  'meta',
  'change',
  'command',
  'record',
] as const;
const EVENTS = ['INSERT', 'UPDATE', 'DELETE'] as const;
const DEEDS = [
  'DELETE FROM endorsement_step',
  'UPDATE participant SET deleted = 1',
  "UPDATE meta SET value = 'x'",
  'SELECT RAISE(ABORT, 42)',
  // Counts for ever.
  'INSERT INTO word (text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n',
] as const;
const ALTERED = ['DB_ALTERED'] as const;

const table = fc.constantFrom(...TABLES);
const name = fc.string({
  minLength: 1,
  maxLength: 12,
  unit: fc.constantFrom('a', 'é', ' ', "'", '"', ';', '\n', 'م'),
});
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const run = (said: string, sql: string, codes: readonly string[] = ALTERED): Craft => ({
  said,
  codes,
  alter: (db) => void db.exec(sql),
});

const trigger = fc
  .record({ table, event: fc.constantFrom(...EVENTS), deed: fc.constantFrom(...DEEDS), name })
  .map((one) =>
    run(
      `a trigger on ${one.event} of ${one.table}`,
      `CREATE TRIGGER ${quoted(`t${one.name}`)} AFTER ${one.event} ON ${one.table} BEGIN ${one.deed}; END`,
    ),
  );
const view = fc
  .record({ name, of: table })
  .map((one) =>
    run(`a view of ${one.of}`, `CREATE VIEW ${quoted(`v${one.name}`)} AS SELECT * FROM ${one.of}`),
  );
const inPlaceOf = table.map((one) =>
  run(
    `a view in the place of ${one}`,
    `ALTER TABLE ${one} RENAME TO other; CREATE VIEW ${one} AS SELECT * FROM other`,
    ALTERED,
  ),
);
const virtual = fc
  .record({ name, module: fc.constantFrom('fts5(body)', 'rtree(id, a, b)') })
  .map((one) => run(`a virtual table`, `CREATE VIRTUAL TABLE ${quoted(`x${one.name}`)} USING ${one.module}`));
const column = fc
  .record({ table, how: fc.constantFrom('TEXT', 'TEXT AS (hex(zeroblob(1000)))', 'INTEGER DEFAULT 1') })
  .map((one) => run(`a column of ${one.table}`, `ALTER TABLE ${one.table} ADD COLUMN extra ${one.how}`));
const index = fc
  .constantFrom('name', 'venue', 'city')
  .map((one) => run(`an index of rooms by what is computed`, `CREATE INDEX extra ON room(length(${one}))`));
const missing = table.map((one) => run(`no ${one}`, `DROP TABLE ${one}`));
const unsearched = fc.constant(run('no index of the search', 'DROP TABLE search'));
const renamed = fc
  .constantFrom('venue', 'capacity', 'name')
  .map((one) => run(`room.${one} under another name`, `ALTER TABLE room RENAME COLUMN ${one} TO other`));
const unchecked = fc.constantFrom('session', 'room').map((one): Craft => ({
  said: `${one} without its checks`,
  codes: ALTERED,
  alter(db) {
    db.unsafeMode(true);
    db.pragma('writable_schema = ON');
    db.prepare("UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', '/* no */ CHECK') WHERE name = ?").run(
      one,
    );
  },
}));
const version = fc
  .constantFrom(
    [0, ['DB_ALTERED']] as const,
    [3, ['DB_OLDER']] as const,
    [-1, ['DB_OLDER']] as const,
    [2 ** 31 - 1, ['DB_NEWER']] as const,
  )
  .map(([number, codes]) => run(`user_version ${number}`, `PRAGMA user_version = ${number}`, codes));
const form = fc.constant(run('no form', "DELETE FROM meta WHERE key = 'form'", ['DB_OLDER']));
const application = fc.constant(run('another application', 'PRAGMA application_id = 1', ['NOT_A_WORKSPACE']));

/** Any of the ways, all about as often. */
export const crafts: fc.Arbitrary<Craft> = fc.oneof(
  trigger,
  trigger,
  view,
  inPlaceOf,
  virtual,
  column,
  index,
  missing,
  unsearched,
  renamed,
  unchecked,
  version,
  form,
  application,
);
