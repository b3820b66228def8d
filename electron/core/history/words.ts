import type { Connection } from '../db/open.ts';

/** Numbers for names that are said again and again, for as long as the file lives. */
export interface Words {
  /** Makes the number where the name has none yet. */
  number(text: string): number;
  /** Undefined where nobody has said it. */
  known(text: string): number | undefined;
  /** Fails with RangeError where there is no such number. */
  text(n: number): string;
  /** After a rollback: numbers that were given in it are forgotten. */
  reload(): void;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A uuid as its 16 bytes, any other name as it is. */
export function packed(text: string): string | Buffer {
  return UUID.test(text) ? Buffer.from(text.replaceAll('-', ''), 'hex') : text;
}

export function unpacked(stored: unknown): string {
  if (typeof stored === 'string') return stored;
  if (!Buffer.isBuffer(stored)) throw new TypeError('a name is neither text nor bytes');
  return stored.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** The empty name has the number 0 and no row. */
export function createWords(db: Connection, table: 'word' | 'replica'): Words {
  const column = table === 'word' ? 'text' : 'id';
  const find = db.prepare(`SELECT n FROM ${table} WHERE ${column} = ?`).pluck();
  const insert = db.prepare(`INSERT INTO ${table} (${column}) VALUES (?)`);
  const read = db.prepare(`SELECT ${column} FROM ${table} WHERE n = ?`).pluck();
  const numbers = new Map<string, number>();
  const texts = new Map<number, string>();

  function remember(text: string, n: number): number {
    numbers.set(text, n);
    texts.set(n, text);
    return n;
  }
  function known(text: string): number | undefined {
    if (text === '') return 0;
    const cached = numbers.get(text);
    if (cached !== undefined) return cached;
    const n = find.get(packed(text));
    return n === undefined ? undefined : remember(text, Number(n));
  }
  return {
    known,
    number: (text) => known(text) ?? remember(text, Number(insert.run(packed(text)).lastInsertRowid)),
    text(n) {
      if (n === 0) return '';
      const cached = texts.get(n);
      if (cached !== undefined) return cached;
      const stored = read.get(n);
      if (stored === undefined) throw new RangeError(`${table} ${n} is not there`);
      const text = unpacked(stored);
      remember(text, n);
      return text;
    },
    reload() {
      numbers.clear();
      texts.clear();
    },
  };
}
