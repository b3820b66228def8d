import type { Connection } from '../db/open.ts';
import { asRow, numberOf, textOf } from '../db/rows.ts';
import type { Words } from './words.ts';

/** A command, the log and the index each ask for the number of the same record. */
const MOST_KEPT = 5_000;

/** The number of each record that the log has ever spoken of; the search index goes by it as well. */
export interface Records {
  number(kind: string, id: string): number;
  known(kind: string, id: string): number | undefined;
  /** Fails with RangeError where there is no such number. */
  named(n: number): { readonly kind: string; readonly id: string };
  /** After a rollback: numbers that were given in it are forgotten. */
  reload(): void;
}

export function createRecords(db: Connection, words: Words): Records {
  const find = db.prepare('SELECT n FROM record WHERE id = ? AND kind = ?').pluck();
  const insert = db.prepare('INSERT INTO record (kind, id) VALUES (?, ?)');
  const read = db.prepare('SELECT kind, id FROM record WHERE n = ?');
  const kept = new Map<string, number>();

  function keep(key: string, n: number): number {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, n);
    return n;
  }
  function known(kind: string, id: string): number | undefined {
    const key = `${kind} ${id}`;
    const found = kept.get(key);
    if (found !== undefined) return found;
    const word = words.known(kind);
    const n = word === undefined ? undefined : find.get(id, word);
    return n === undefined ? undefined : keep(key, Number(n));
  }
  return {
    known,
    number: (kind, id) =>
      known(kind, id) ?? keep(`${kind} ${id}`, Number(insert.run(words.number(kind), id).lastInsertRowid)),
    named(n) {
      const row = asRow(read.get(n));
      if (!row) throw new RangeError(`record ${n} is not in the log`);
      return { kind: words.text(numberOf(row, 'kind')), id: textOf(row, 'id') };
    },
    reload: () => kept.clear(),
  };
}
