/**
 * A single bit that a disk has turned within a sealed command. The seal says which: of all commands that differ from what is
 * there in one bit, one alone has it.
 */
import { createHash } from 'node:crypto';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { asRow, numberOf, type Columns } from '../db/rows.ts';
import { SEAL_BYTES, sealedRows, spelt, type SealedRow } from './seals.ts';

type Value = Columns[string];

/** What a column has to say again. */
export interface TurnedBit {
  readonly table: 'command' | 'change';
  readonly n: number;
  readonly column: string;
  readonly value: Value;
}

/** Of longer commands each bit is not tried: it would take seconds. */
const LONGEST = 8_000;

/** The bit by which a command is not as it was written; null where it is more than one, or not in a value. */
export function turnedBit(db: Connection, n: number): TurnedBit | null {
  const seal = asRow(prepared(db, 'SELECT seal FROM command WHERE n = ?').get(n))?.['seal'];
  if (!Buffer.isBuffer(seal)) return null;
  const rows: SealedRow[] = [];
  let length = 0;
  for (const portion of sealedRows(db, n)) {
    rows.push(...portion);
    length += portion.reduce((sum, { row }) => sum + spelt(row).length, 0);
    if (length > LONGEST) return null;
  }
  const said = rows.map(({ row }) => spelt(row));
  const before = createHash('sha256');
  for (const [at, { table, row }] of rows.entries()) {
    const after = said.slice(at + 1).join('');
    const isSealed = (tried: string): boolean =>
      before.copy().update(tried).update(after).digest().subarray(0, SEAL_BYTES).equals(seal);
    // By its number a row is found: where that was turned, it is another row. Of what was replaced there is nothing else.
    const columns = Object.entries(row).filter(([name]) => name !== 'n');
    if (table !== 'parent') {
      for (const [column, held] of columns) {
        for (const value of oneBitFrom(held)) {
          if (isSealed(spelt({ ...row, [column]: value })))
            return { table, n: numberOf(row, 'n'), column, value };
        }
      }
    }
    before.update(said[at] ?? '');
  }
  const sum = before.digest().subarray(0, SEAL_BYTES);
  return bitsBetween(sum, seal) === 1 ? { table: 'command', n, column: 'seal', value: sum } : null;
}

/** Has the file say again what it said. */
export function turnBack(db: Connection, { table, n, column, value }: TurnedBit): void {
  const whole = typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
  db.prepare(`UPDATE ${table} SET "${column}" = ? WHERE n = ?`).run(whole, n);
}

/** Every value of the same kind that is another one in one bit, as SQLite writes them. */
function* oneBitFrom(held: Value): Generator<Value> {
  if (Buffer.isBuffer(held)) yield* turned(held);
  else if (typeof held === 'string') {
    for (const bytes of turned(Buffer.from(held))) {
      const text = bytes.toString();
      if (Buffer.from(text).equals(bytes)) yield text;
    }
  } else if (typeof held === 'number' && Number.isInteger(held)) {
    for (let bit = 1; bit < Number.MAX_SAFE_INTEGER; bit *= 2) {
      // A whole number that became negative did so in the highest bit of its bytes.
      if (held < 0) yield held + bit;
      else yield Math.floor(held / bit) % 2 === 1 ? held - bit : held + bit;
    }
  }
}

function* turned(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const one = Buffer.from(bytes);
      one[at] = (one[at] ?? 0) ^ (1 << bit);
      yield one;
    }
  }
}

function bitsBetween(one: Buffer, other: Buffer): number {
  const differing = one.map((byte, at) => byte ^ (other[at] ?? 0));
  return [...differing].reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
}
