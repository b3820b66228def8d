/** Texts that the log keeps beside its changes, each under a hash of its own. */
import type { Connection } from '../db/open.ts';
import { asRow, asRows, numberOf, textOf } from '../db/rows.ts';
import { isPersonalText, PERSONAL_NUMBER } from '../history/personal.ts';
import { PARTED, hashOfPart } from '../history/values.ts';

/** The numbers of texts that are not what their hashes say. */
export interface DamagedTexts {
  readonly parts: ReadonlySet<number>;
  readonly personal: ReadonlySet<number>;
}

const PORTION = 500;

/** Reads them through; pauses between portions. */
export function* damagedTexts(db: Connection): Generator<undefined, DamagedTexts> {
  const parts = yield* damagedIn(
    db,
    'SELECT n, hash, text FROM part WHERE n > ? ORDER BY n LIMIT ?',
    ({ hash, text }) => Buffer.isBuffer(hash) && hash.equals(hashOfPart(String(text))),
  );
  const personal = yield* damagedIn(
    db,
    'SELECT n, hash, salt, text FROM personal WHERE n > ? ORDER BY n LIMIT ?',
    // Nothing can be said of one that is erased.
    ({ hash, salt, text }) => (salt === null && text === null) || isPersonalText({ hash, salt, text }),
  );
  return { parts, personal };
}

function* damagedIn(
  db: Connection,
  sql: string,
  isWhole: (row: Record<string, unknown>) => boolean,
): Generator<undefined, Set<number>> {
  const read = db.prepare(sql);
  const damaged = new Set<number>();
  for (let last = 0; ;) {
    const rows = asRows(read.all(last, PORTION));
    for (const row of rows) {
      last = numberOf(row, 'n');
      if (!isWhole(row)) damaged.add(last);
    }
    yield;
    if (rows.length < PORTION) return damaged;
  }
}

/** The numbers of the changes that hold one of the texts. */
export function usersOf(db: Connection, { parts, personal }: DamagedTexts): Set<number> {
  const users = new Set<number>();
  if (personal.size > 0) {
    const sql = `SELECT n, ${PERSONAL_NUMBER} AS text FROM change WHERE typeof(after) = 'blob'`;
    for (const row of asRows(db.prepare(sql).all())) {
      if (typeof row['text'] === 'number' && personal.has(row['text'])) users.add(numberOf(row, 'n'));
    }
  }
  if (parts.size > 0) {
    const sql = `SELECT change.n AS n, CAST(substr(after, 2) AS TEXT) AS numbers FROM change WHERE ${PARTED}`;
    for (const row of asRows(db.prepare(sql).all())) {
      const numbers = textOf(row, 'numbers').match(/\d+/g) ?? [];
      if (numbers.some((one) => parts.has(Number(one)))) users.add(numberOf(row, 'n'));
    }
  }
  return users;
}

/** Puts a text of a part back where what a record says now is made of it; else it is kept as it is, as what it is. */
export function restorePart(db: Connection, n: number, candidates: Iterable<string>): void {
  const hash = asRow(db.prepare('SELECT hash FROM part WHERE n = ?').get(n))?.['hash'];
  for (const text of candidates) {
    if (Buffer.isBuffer(hash) && hashOfPart(text).equals(hash)) {
      db.prepare('UPDATE part SET text = ? WHERE n = ?').run(text, n);
      return;
    }
  }
  const text = textOf(asRow(db.prepare('SELECT text FROM part WHERE n = ?').get(n)) ?? {}, 'text');
  db.prepare('UPDATE OR IGNORE part SET hash = ? WHERE n = ?').run(hashOfPart(text), n);
}

/** Puts a personal text back where one of the candidates is what the hash says; gives whether. */
export function restorePersonal(db: Connection, n: number, candidates: Iterable<string>): boolean {
  const row = asRow(db.prepare('SELECT hash, salt FROM personal WHERE n = ?').get(n)) ?? {};
  for (const text of candidates) {
    if (!isPersonalText({ ...row, text })) continue;
    db.prepare('UPDATE personal SET text = ? WHERE n = ?').run(text, n);
    return true;
  }
  return false;
}
