import { kindSchema, type Kind } from '../../../shared/contract/kinds.ts';
import type { Connection } from '../db/open.ts';
import { asRow, looseValues, numberOf, textOf } from '../db/rows.ts';
import type { Reader } from '../services/context.ts';
import { foldText, isSearchable, searchText } from '../services/search-text.ts';
import { titleOf } from './titles.ts';

/** Keeps the search index in step with the records that a command touched. */
export interface SearchIndex {
  update(reader: Reader, touched: ReadonlyMap<Kind, ReadonlySet<string>>): void;
}

export function createSearchIndex(db: Connection): SearchIndex {
  const rowOf = db.prepare('SELECT rowid_of FROM search_row WHERE kind = ? AND record = ?');
  const insert = db.prepare('INSERT INTO search (kind, record, body) VALUES (?, ?, ?)');
  const remember = db.prepare('INSERT INTO search_row VALUES (?, ?, ?)');
  const change = db.prepare('UPDATE search SET body = ? WHERE rowid = ? AND body <> ?');
  const remove = db.prepare('DELETE FROM search WHERE rowid = ?');
  const forget = db.prepare('DELETE FROM search_row WHERE kind = ? AND record = ?');

  function put(reader: Reader, kind: Kind, id: string): void {
    const record = reader.get(kind, id);
    const row = asRow(rowOf.get(kind, id));
    if (!record) {
      if (!row) return;
      remove.run(numberOf(row, 'rowid_of'));
      forget.run(kind, id);
      return;
    }
    const text = searchText(kind, looseValues(record), titleOf(reader, kind, id));
    if (row) {
      change.run(text, numberOf(row, 'rowid_of'), text);
      return;
    }
    const { lastInsertRowid } = insert.run(kind, id, text);
    remember.run(kind, id, lastInsertRowid);
  }

  return {
    update(reader, touched) {
      for (const [kind, ids] of touched) {
        if (!isSearchable(kind)) continue;
        for (const id of ids) put(reader, kind, id);
        // A delegation is found by its participant's name.
        if (kind === 'participant') {
          for (const id of ids) {
            for (const delegation of reader.find('delegation', { participantId: id })) {
              put(reader, 'delegation', delegation.id);
            }
          }
        }
      }
    },
  };
}

export interface Hit {
  readonly kind: Kind;
  readonly record: string;
  readonly body: string;
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

/** The best matches over all kinds; the rarer the words and the shorter the record, the better. */
export function findHits(reader: Reader, text: string, limit: number): Hit[] {
  const words = wordConditions(text);
  if (!words) return [];
  const order = words.sql.includes('MATCH') ? 'rank' : 'length(body)';
  const sql = `SELECT kind, record, body FROM search WHERE ${words.sql} ORDER BY ${order} LIMIT ?`;
  return reader.all(sql, [...words.parameters, limit], (row) => ({
    kind: kindSchema.parse(textOf(row, 'kind')),
    record: textOf(row, 'record'),
    body: textOf(row, 'body'),
  }));
}
