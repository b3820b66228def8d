import { KINDS, fieldsOf, kindSchema, moduleOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { Connection } from '../db/open.ts';
import { looseValues, snake, tableOf, textOf } from '../db/rows.ts';
import type { Records } from '../history/records.ts';
import type { Reader } from '../db/access.ts';
import { foldText } from '../db/fold.ts';
import { SEARCH_FORM, isSearchable, searchText } from './search-text.ts';
import { titleOf } from './titles.ts';

/** Keeps the search index in step with the records that a command touched. */
export interface SearchIndex {
  update(reader: Reader, touched: ReadonlyMap<Kind, ReadonlySet<string>>): void;
  /** Makes the index anew where texts were folded in another way when it was made. */
  settleForm(reader: Reader): void;
  /** Makes it anew, or leaves it as it is where that is stopped. */
  rebuild(reader: Reader): void;
  /** Makes it anew in the place of one that does not hold together. */
  renew(reader: Reader): void;
  /** Brings every record's text in it up to date, where it is not. */
  mend(reader: Reader): void;
}

export function createSearchIndex(db: Connection, records: Records): SearchIndex {
  let { insert, held, change, remove } = statementsOf(db);
  const form = db.prepare("SELECT value FROM meta WHERE key = 'search_form'").pluck();
  const setForm = db.prepare("INSERT OR REPLACE INTO meta VALUES ('search_form', ?)");

  function put(reader: Reader, kind: Kind, id: string): void {
    const record = reader.get(kind, id);
    const row = records.number(kind, id);
    if (!record) {
      remove.run(row);
      return;
    }
    const text = searchText(kind, looseValues(record), titleOf(reader, kind, id));
    const before = held.get(row);
    if (before === undefined) insert.run(row, text);
    else if (before !== text) change.run(text, row);
  }

  function follow(reader: Reader, kind: Kind, id: string): void {
    if (isSearchable(kind)) put(reader, kind, id);
    for (const named of NAMED_AFTER.get(kind) ?? []) {
      const sql = `SELECT id FROM ${tableOf(named.kind)} WHERE deleted = 0 AND ${snake(named.field)} = ?`;
      for (const follower of reader.all(sql, [id], (row) => textOf(row, 'id')))
        follow(reader, named.kind, follower);
    }
  }

  function rebuild(reader: Reader): void {
    db.transaction(() => {
      db.exec('DELETE FROM search');
      for (const kind of KINDS.filter(isSearchable)) {
        for (const { id } of reader.find(kind)) put(reader, kind, id);
      }
      setForm.run(String(SEARCH_FORM));
    })();
  }

  return {
    rebuild,
    renew(reader) {
      const sql = String(db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'search'").pluck().get());
      db.exec(`DROP TABLE search; ${sql}`);
      ({ insert, held, change, remove } = statementsOf(db));
      rebuild(reader);
    },
    mend(reader) {
      db.exec('DELETE FROM search WHERE rowid NOT IN (SELECT n FROM record)');
      for (const kind of KINDS) {
        const sql = `SELECT id FROM ${tableOf(kind)}`;
        for (const id of reader.all(sql, [], (row) => textOf(row, 'id'))) {
          if (isSearchable(kind)) put(reader, kind, id);
          else remove.run(records.number(kind, id));
        }
      }
    },
    settleForm(reader) {
      if (Number(form.get() ?? 1) !== SEARCH_FORM) rebuild(reader);
    },
    update(reader, touched) {
      for (const [kind, ids] of touched) for (const id of ids) follow(reader, kind, id);
    },
  };
}

function statementsOf(db: Connection) {
  return {
    insert: db.prepare('INSERT INTO search (rowid, body) VALUES (?, ?)'),
    held: db.prepare('SELECT body FROM search WHERE rowid = ?').pluck(),
    change: db.prepare('UPDATE search SET body = ? WHERE rowid = ?'),
    remove: db.prepare('DELETE FROM search WHERE rowid = ?'),
  };
}

/** The kinds that are called, and so found, by what they refer to: a delegation by its participant's name. */
const NAMED_AFTER = new Map<Kind, { readonly kind: Kind; readonly field: string }[]>();
for (const kind of KINDS.filter(isSearchable)) {
  const { title: field } = moduleOf(kind);
  const { type, refers } = fieldsOf(kind)[field] ?? {};
  if (type !== 'ref') continue;
  const target = kindSchema.parse(refers);
  NAMED_AFTER.set(target, [...(NAMED_AFTER.get(target) ?? []), { kind, field }]);
}

export interface Hit {
  readonly kind: Kind;
  readonly record: string;
}

/** The condition and its parameter by which `search.body` holds a word; three letters and more use the index. */
export function wordConditions(text: string): { sql: string; parameters: string[] } | null {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const long = words.filter((word) => [...word].length >= 3);
  const short = words.filter((word) => [...word].length < 3);
  const conditions: string[] = [];
  const parameters: string[] = [];
  if (long.length > 0) {
    conditions.push('search MATCH ?');
    parameters.push(`body : (${long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')})`);
  }
  for (const word of short) {
    conditions.push('instr(search.body, ?) > 0');
    parameters.push(word);
  }
  return { sql: conditions.join(' AND '), parameters };
}

/** Where the lines that say what a record is called end in its text: at the empty line. */
const CALLED_UP_TO = 'instr(body, char(10, 10))';

/**
 * The best matches over all kinds: what is called so from the first letter on, then what has it in its name, then what
 * only mentions it; within these the rarer the words and the shorter the record, the better.
 */
export function findHits(reader: Reader, text: string, limit: number): Hit[] {
  const words = wordConditions(text);
  if (!words) return [];
  const whole = foldText(text).trim().replace(/\s+/g, ' ');
  const order = words.sql.includes('MATCH') ? 'rank' : 'length(body)';
  const sql = `SELECT word.text AS kind, record.id AS record
    FROM search JOIN record ON record.n = search.rowid JOIN word ON word.n = record.kind, (SELECT ? AS whole)
    WHERE ${words.sql}
    ORDER BY CASE
      WHEN substr(body, 1, length(whole)) = whole THEN 0
      WHEN instr(body, char(10) || whole) BETWEEN 1 AND ${CALLED_UP_TO} - 1 THEN 0
      WHEN instr(body, whole) BETWEEN 1 AND ${CALLED_UP_TO} THEN 1
      ELSE 2 END, ${order}, record LIMIT ?`;
  return reader.all(sql, [whole, ...words.parameters, limit], (row) => ({
    kind: kindSchema.parse(textOf(row, 'kind')),
    record: textOf(row, 'record'),
  }));
}
