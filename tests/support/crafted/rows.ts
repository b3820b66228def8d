/** Rows as a stranger or a damaged disk might leave them: within what SQLite checks, and not what this program writes. */
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { snake, tableOf } from '../../../electron/core/db/rows.ts';
import { KINDS, fieldEntries } from '../../../shared/contract/kinds.ts';

const INJECTED = 'x\r\nATTENDEE:mailto:evil@example.org\r\nBEGIN:VALARM';
const TEXTS = [
  '',
  INJECTED,
  'not a day',
  '2024-13-45',
  '9999-99-99T99:99',
  'Mars/Base',
  '\u0000',
  '\u202e',
  'é'.repeat(600),
];
const JSONS = [
  '5',
  'null',
  '{}',
  '[]',
  '{"en":5}',
  '{"en":""}',
  '{"xx":"a"}',
  '[{"a":1}]',
  '["x\\r\\ny"]',
  '"text"',
  '{"__proto__":{"en":"x"}}',
];
const WHOLES = [-1, 0, 2 ** 53 - 1, -(2 ** 40)];

export interface Alteration {
  readonly table: string;
  readonly column: string;
  readonly value: string | number | Buffer | null;
  /** Which of the table's rows. */
  readonly pick: number;
}

const COLUMNS = KINDS.flatMap((kind) =>
  [
    ...fieldEntries(kind).map(([name, { storage }]) => ({ column: snake(name), storage })),
    { column: 'id', storage: 'text' } as const,
    { column: 'created_at', storage: 'text' } as const,
    { column: 'changed_at', storage: 'text' } as const,
  ].map((one) => ({ ...one, table: tableOf(kind) })),
);

export const alterations: fc.Arbitrary<Alteration> = fc
  .record({ at: fc.constantFrom(...COLUMNS), pick: fc.nat(400), value: fc.nat(100) })
  .map(({ at: { table, column, storage }, pick, value }) => {
    const values = storage === 'json' ? JSONS : storage === 'text' ? TEXTS : WHOLES;
    return { table, column, pick, value: values[value % values.length] ?? null };
  });

/** Alters a row; not where SQLite itself would refuse it. */
export function alter(db: Database.Database, { table, column, value, pick }: Alteration): void {
  const count = Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  if (count === 0) return;
  try {
    db.prepare(
      `UPDATE ${table} SET ${column} = ? WHERE rowid = (SELECT rowid FROM ${table} LIMIT 1 OFFSET ?)`,
    ).run(value, pick % count);
  } catch (error) {
    if (!(error instanceof Database.SqliteError && /^SQLITE_(CONSTRAINT|MISMATCH)/.test(error.code)))
      throw error;
  }
}

const LOGGED: readonly (readonly [string, readonly string[]])[] = [
  ['word', ['text']],
  ['record', ['id', 'kind']],
  ['command', ['n', 'replica', 'seq', 'ms', 'tick', 'clock', 'actor', 'name', 'undoes', 'undoable']],
  ['change', ['record', 'unit', 'element', 'after']],
  ['part', ['text']],
  ['personal', ['text']],
];
const ANYTHING = [
  INJECTED,
  '',
  'x',
  -1,
  0,
  3,
  2 ** 53 - 1,
  Buffer.from([1]),
  Buffer.from([2, 57]),
  Buffer.from('{"a":1}'),
];

/** The same of the history. */
export const loggedAlterations: fc.Arbitrary<Alteration> = fc
  .record({
    table: fc.constantFrom(...LOGGED),
    at: fc.nat(20),
    pick: fc.nat(30_000),
    value: fc.constantFrom(...ANYTHING),
  })
  .map(({ table: [table, columns], at, pick, value }) => ({
    table,
    column: columns[at % columns.length] ?? '',
    pick,
    value,
  }));
