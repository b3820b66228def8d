import type { Connection } from '../db/open.ts';
import { asRow, numberOf, textOf } from '../db/rows.ts';
import type { Words } from './words.ts';

/** The number of each record that the log has ever spoken of; the search index goes by it as well. */
export interface Records {
  number(kind: string, id: string): number;
  known(kind: string, id: string): number | undefined;
  /** Fails with RangeError where there is no such number. */
  named(n: number): { readonly kind: string; readonly id: string };
}

export function createRecords(db: Connection, words: Words): Records {
  const find = db.prepare('SELECT n FROM record WHERE id = ? AND kind = ?').pluck();
  const insert = db.prepare('INSERT INTO record (kind, id) VALUES (?, ?)');
  const read = db.prepare('SELECT kind, id FROM record WHERE n = ?');

  function known(kind: string, id: string): number | undefined {
    const word = words.known(kind);
    const n = word === undefined ? undefined : find.get(id, word);
    return n === undefined ? undefined : Number(n);
  }
  return {
    known,
    number: (kind, id) => known(kind, id) ?? Number(insert.run(words.number(kind), id).lastInsertRowid),
    named(n) {
      const row = asRow(read.get(n));
      if (!row) throw new RangeError(`record ${n} is not in the log`);
      return { kind: words.text(numberOf(row, 'kind')), id: textOf(row, 'id') };
    },
  };
}
