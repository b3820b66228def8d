import { KINDS, fieldsOf, kindSchema, moduleOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import type { Connection } from '../db/open.ts';
import { asRow, looseValues, snake, tableOf, textOf } from '../db/rows.ts';
import type { Records } from '../history/records.ts';
import type { Reader } from '../db/access.ts';
import { foldText } from '../../../shared/domain/text/fold.ts';
import { SEARCH_FORM, isSearchable, searchText } from './search-text.ts';
import { titleOf, titlesOf } from './titles.ts';

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

  function put(reader: Reader, kind: Kind, id: string, title = titleOf(reader, kind, id)): void {
    const record = reader.get(kind, id);
    const row = records.number(kind, id);
    if (!record) {
      remove.run(row);
      return;
    }
    const text = searchText(kind, looseValues(record), title);
    const before = asRow(held.get(row));
    if (before === undefined) insert.run(row, text.called, text.body);
    else if (before['called'] !== text.called || before['body'] !== text.body) {
      change.run(text.called, text.body, row);
    }
  }

  function follow(reader: Reader, kind: Kind, id: string, title?: Localized): void {
    if (isSearchable(kind)) put(reader, kind, id, title);
    for (const named of NAMED_AFTER.get(kind) ?? []) {
      const sql = `SELECT id FROM ${tableOf(named.kind)} WHERE deleted = 0 AND ${snake(named.field)} = ?`;
      for (const follower of reader.all(sql, [id], (row) => textOf(row, 'id')))
        follow(reader, named.kind, follower);
    }
  }

  function rebuild(reader: Reader): void {
    try {
      db.transaction(() => {
        db.exec('DELETE FROM search');
        for (const kind of KINDS.filter(isSearchable)) {
          for (const { id } of reader.find(kind)) put(reader, kind, id);
        }
        setForm.run(String(SEARCH_FORM));
      })();
    } catch (error) {
      records.reload();
      throw error;
    }
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
      for (const [kind, ids] of touched) {
        const titles = titlesOf(reader, kind, [...ids]);
        for (const id of ids) follow(reader, kind, id, titles.get(id));
      }
    },
  };
}

function statementsOf(db: Connection) {
  return {
    insert: db.prepare('INSERT INTO search (rowid, called, body) VALUES (?, ?, ?)'),
    held: db.prepare('SELECT called, body FROM search WHERE rowid = ?'),
    change: db.prepare('UPDATE search SET called = ?, body = ? WHERE rowid = ?'),
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

/** A condition in SQL and its parameters. */
interface Condition {
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** By which a row of `search` holds all words of a text; three letters and more use the index. Null where there are none. */
export function wordConditions(text: string): Condition | null {
  const { long, short } = wordsOf(text);
  if (long.length + short.length === 0) return null;
  const conditions = long.length > 0 ? ['search MATCH ?'] : [];
  const parameters = long.length > 0 ? [phrases(long)] : [];
  for (const word of short) {
    conditions.push('(instr(search.called, ?) > 0 OR instr(search.body, ?) > 0)');
    parameters.push(word, word);
  }
  return { sql: conditions.join(' AND '), parameters };
}

/** The trigrams of the index are of three letters. */
function wordsOf(text: string): { readonly long: readonly string[]; readonly short: readonly string[] } {
  const words = foldText(text).split(/\s+/).filter(Boolean);
  const isLong = (word: string): boolean => [...word].length >= 3;
  return { long: words.filter(isLong), short: words.filter((word) => !isLong(word)) };
}

function phrases(words: readonly string[]): string {
  return words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ');
}

/**
 * The best matches over all kinds: what is called so from the first letter on, then what has it in its name, then what
 * only mentions it; within these the rarer the words and the shorter the record, the better.
 */
export function findHits(reader: Reader, text: string, limit: number): Hit[] {
  const words = wordConditions(text);
  if (!words) return [];
  const { long } = wordsOf(text);
  const named = namedHits(reader, text, limit);
  if (named.length >= limit) return named;
  // Whatever has it in its name has been found, unless no word is long enough for the index to say so.
  const order = { place: { sql: '0', parameters: [] }, weight: long.length > 0 ? 'rank' : LENGTH };
  const others = hitsOf(reader, words, order, limit + named.length);
  const known = new Set(named.map(({ record }) => record));
  return [...named, ...others.filter(({ record }) => !known.has(record))].slice(0, limit);
}

/** What has all words in its name: first what begins with the text in one of the languages, then what holds it as it is. */
function namedHits(reader: Reader, text: string, limit: number): Hit[] {
  const whole = foldText(text).trim().replace(/\s+/g, ' ');
  const { long, short } = wordsOf(text);
  const conditions = [
    ...(long.length > 0 ? ['search MATCH ?'] : []),
    ...short.map(() => 'instr(search.called, ?) > 0'),
  ];
  const order = {
    place: {
      sql: `CASE instr(char(10) || search.called, char(10) || ?)
        WHEN 0 THEN instr(search.called, ?) = 0 ELSE -1 END`,
      parameters: [whole, whole],
    },
    weight: long.length > 0 ? 'rank' : LENGTH,
  };
  const parameters = [...(long.length > 0 ? [`called : (${phrases(long)})`] : []), ...short];
  return hitsOf(reader, { sql: conditions.join(' AND '), parameters }, order, limit);
}

const LENGTH = 'length(search.called) + length(search.body)';

interface Order {
  /** Before what it weighs. */
  readonly place: Condition;
  readonly weight: string;
}

/** The first in order are taken from the index alone, and only of these is it read which records they are. */
function hitsOf(reader: Reader, condition: Condition, { place, weight }: Order, limit: number): Hit[] {
  const sql = `SELECT word.text AS kind, record.id AS record
    FROM (SELECT search.rowid AS n, ${place.sql} AS place, ${weight} AS weight FROM search
        WHERE ${condition.sql} ORDER BY place, weight, search.rowid LIMIT ?) AS hit
      JOIN record ON record.n = hit.n JOIN word ON word.n = record.kind
    ORDER BY place, weight, hit.n`;
  return reader.all(sql, [...place.parameters, ...condition.parameters, limit], (row) => ({
    kind: kindSchema.parse(textOf(row, 'kind')),
    record: textOf(row, 'record'),
  }));
}
