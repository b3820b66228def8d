/** All that can be read of a file, by what it is, whichever way it was read. */
import { fieldsOf, KINDS, type Kind } from '../../../shared/contract/kinds.ts';
import { flawOf } from '../db/fits.ts';
import type { Connection } from '../db/open.ts';
import { snake, tableOf, type Columns } from '../db/rows.ts';
import { PERSONAL } from '../history/personal.ts';
import { unpacked } from '../history/words.ts';
import type { Task } from '../task.ts';
import { leafRows, type LeafRow } from './leaf-pages.ts';
import { ofSqlite } from './looked-into.ts';
import { columnsOf, readableRows } from './readable-rows.ts';

/** A text that says who somebody is, as the file keeps it beside the log. */
export interface FoundText {
  readonly hash: Buffer;
  readonly salt: Buffer | null;
  readonly text: string | null;
}

/** That a record's unit was set to a personal text once. */
export interface FoundUse {
  readonly n: number;
  readonly record: number;
  readonly unit: string;
  readonly text: number;
}

export interface Found {
  /** Rows by kind and id. */
  readonly rows: ReadonlyMap<Kind, ReadonlyMap<string, Columns>>;
  /** What the history calls the records that it knows, by their numbers. */
  readonly records: ReadonlyMap<number, { readonly kind: string; readonly id: string }>;
  readonly texts: ReadonlyMap<number, FoundText>;
  readonly uses: readonly FoundUse[];
  /** Tables that are none of this program's, and how many rows they have. */
  readonly foreign: ReadonlyMap<string, number>;
  /** Rows that have the form of several kinds, or of none any more. */
  readonly unknown: number;
}

const OWN = ['id', 'deleted', 'created_at', 'changed_at'];
const columnsIn = (kind: Kind): string[] => [
  'id',
  ...Object.keys(fieldsOf(kind)).map(snake),
  ...OWN.slice(1),
];

/** @param db SQLite's view of the copy at `copy`; null where it has none */
export function findRows(db: Connection | null, copy: string, task: Task): Found {
  const rows = new Map(KINDS.map((kind) => [kind, new Map<string, Columns>()]));
  const words = new Map<number, string>();
  const numbered = new Map<number, { kind: number; id: string }>();
  const texts = new Map<number, FoundText>();
  const changes = new Map<number, { record: number; unit: number; text: number }>();
  let unknown = 0;

  if (db) readTables(db);
  const stray: LeafRow[] = [];
  for (const row of leafRows(copy, (page, of) => task.step(page, 2 * of))) takeLeaf(row);
  const records = new Map(
    [...numbered].map(([n, { kind, id }]) => [n, { kind: words.get(kind) ?? '', id }] as const),
  );
  const kindById = new Map([...records.values()].map(({ kind, id }) => [id, kind]));
  for (const row of stray) takeRecord(row);
  return {
    rows,
    records,
    texts,
    uses: [...changes].map(([n, { unit, ...use }]) => ({ n, ...use, unit: words.get(unit) ?? '' })),
    foreign: db ? foreignTables(db) : new Map(),
    unknown,
  };

  function readTables(file: Connection): void {
    for (const row of readableRows(file, 'word', known(file, 'word', ['n', 'text'])))
      takeWord(row['n'], row['text']);
    for (const row of readableRows(file, 'record', known(file, 'record', ['n', 'kind', 'id'])))
      takeNumber(row['n'], row['kind'], row['id']);
    for (const row of readableRows(file, 'personal', known(file, 'personal', ['n', 'hash', 'salt', 'text'])))
      takeText(row['n'], row['hash'], row['salt'], row['text']);
    const ofChange = known(file, 'change', ['n', 'record', 'unit', 'element', 'after']);
    for (const row of readableRows(file, 'change', ofChange))
      takeChange(row['n'], row['record'], row['unit'], row['after']);
    for (const kind of KINDS) {
      task.check();
      const columns = known(file, tableOf(kind), columnsIn(kind), true);
      for (const { '#': _place, ...row } of readableRows(file, tableOf(kind), columns)) {
        if (typeof row['id'] === 'string') rows.get(kind)?.set(row['id'], completed(kind, row));
      }
    }
  }

  function takeLeaf(row: LeafRow): void {
    const { rowid, values } = row;
    const [first, second, third, fourth] = values;
    if (first === null && values.length === 2) takeWord(rowid, second);
    else if (first === null && values.length === 3) takeNumber(rowid, second, third);
    else if (first === null && values.length === 4) takeText(rowid, second, third, fourth);
    else if (first === null && values.length === 5) takeChange(rowid, second, third, values[4]);
    else if (typeof first === 'string' && values.length > OWN.length) stray.push(row);
  }

  /** A row of some kind, where SQLite did not find it. */
  function takeRecord({ values }: LeafRow): void {
    const [id] = values;
    if (typeof id !== 'string' || KINDS.some((kind) => rows.get(kind)?.has(id))) return;
    const fitting = KINDS.flatMap((kind) => {
      const columns = columnsIn(kind);
      if (columns.length !== values.length) return [];
      const row = Object.fromEntries(columns.map((name, at) => [name, values[at] ?? null]));
      return flawOf(kind, row) === null && [0, 1].includes(Number(row['deleted'])) ? [{ kind, row }] : [];
    });
    const named =
      fitting.find(({ kind }) => kind === kindById.get(id)) ?? (fitting.length === 1 ? fitting[0] : null);
    if (named) rows.get(named.kind)?.set(id, named.row);
    else if (fitting.length > 1) unknown += 1;
  }

  function takeWord(n: unknown, text: unknown): void {
    // The index of the search has rows of this form too, of several lines.
    if (typeof n !== 'number' || words.has(n)) return;
    if (typeof text === 'string' && !text.includes('\n')) words.set(n, text);
    else if (Buffer.isBuffer(text) && text.length === 16) words.set(n, unpacked(text));
  }

  function takeNumber(n: unknown, kind: unknown, id: unknown): void {
    if (typeof n !== 'number' || typeof kind !== 'number' || typeof id !== 'string' || numbered.has(n))
      return;
    numbered.set(n, { kind, id });
  }

  function takeText(n: unknown, hash: unknown, salt: unknown, text: unknown): void {
    if (typeof n !== 'number' || texts.has(n) || !Buffer.isBuffer(hash) || hash.length !== 20) return;
    texts.set(n, {
      hash,
      salt: Buffer.isBuffer(salt) ? salt : null,
      text: typeof text === 'string' ? text : null,
    });
  }

  function takeChange(n: unknown, record: unknown, unit: unknown, after: unknown): void {
    if (typeof n !== 'number' || typeof record !== 'number' || typeof unit !== 'number' || changes.has(n))
      return;
    if (!Buffer.isBuffer(after) || after[0] !== PERSONAL) return;
    changes.set(n, { record, unit, text: Number(after.subarray(1).toString()) });
  }
}

/** Of the columns asked for those that the table has; none where it lacks one that is needed. */
function known(db: Connection, table: string, asked: readonly string[], isPartial = false): string[] {
  const there = columnsOf(db, table);
  const held = asked.filter((name) => there.includes(name));
  return held.length === asked.length || (isPartial && held.includes('id')) ? held : [];
}

/** A row of an older form lacks what came since. */
function completed(kind: Kind, row: Columns): Columns {
  const missing = Object.entries(fieldsOf(kind)).flatMap(
    ([name, { fallback, storage }]): [string, unknown][] => {
      if (snake(name) in row || fallback === undefined) return [];
      return [
        [
          snake(name),
          storage === 'json' ? JSON.stringify(fallback) : storage === 'boolean' ? Number(fallback) : fallback,
        ],
      ];
    },
  );
  const own = Object.fromEntries(columnsIn(kind).map((name) => [name, null]));
  const since = '1970-01-01T00:00:00.000Z';
  return { ...own, deleted: 0, created_at: since, changed_at: since, ...Object.fromEntries(missing), ...row };
}

const OF_HISTORY =
  /^(meta|word|replica|record|command|change|parent|fork|part|personal|blob|blob_part|unreadable|search(_\w+)?|sqlite_\w+)$/;

function foreignTables(db: Connection): Map<string, number> {
  const own = new Set(KINDS.map(tableOf));
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'";
  const names = ofSqlite(() => db.prepare(sql).pluck().all().map(String)) ?? [];
  const found = new Map<string, number>();
  for (const name of names.filter((one) => !own.has(one) && !OF_HISTORY.test(one))) {
    const columns = columnsOf(db, name).slice(0, 1);
    found.set(name.slice(0, 60), columns.length > 0 ? [...readableRows(db, name, columns)].length : 0);
  }
  return found;
}
