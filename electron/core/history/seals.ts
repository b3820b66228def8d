/**
 * A command is sealed when it is written: a sum over its row, its changes and what they say they replaced. Nothing of these is
 * ever written again, so where the sum is another the disk has changed something, and of a value that stands in the log and
 * in its table it can be told which of the two is right.
 */
import { createHash } from 'node:crypto';
import type { Connection } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { asRow, asRows, type Columns } from '../db/rows.ts';

export const SEAL_BYTES = 8;
/** Changes that are read at once. */
const PORTION = 5_000;

/** Seals a command whose row and changes are written. `end`: the number after its last change, where it is known. */
export function sealCommand(db: Connection, n: number, end = endOf(db, n)): void {
  const summing = summed(db, n, end);
  let step = summing.next();
  while (!step.done) step = summing.next();
  prepared(db, 'UPDATE command SET seal = ? WHERE n = ?').run(step.value, n);
}

/** Whether a command is as it was written; pauses between portions of its changes. */
export function* isSealed(db: Connection, n: number): Generator<undefined, boolean> {
  const seal = asRow(prepared(db, 'SELECT seal FROM command WHERE n = ?').get(n))?.['seal'];
  const sum = yield* summed(db, n, endOf(db, n));
  return Buffer.isBuffer(seal) && seal.equals(sum);
}

function* summed(db: Connection, n: number, end: number): Generator<undefined, Buffer> {
  const sum = createHash('sha256');
  for (const portion of sealedRows(db, n, end)) {
    for (const { row } of portion) sum.update(spelt(row));
    yield;
  }
  return sum.digest().subarray(0, SEAL_BYTES);
}

export interface SealedRow {
  readonly table: 'command' | 'change' | 'parent';
  readonly row: Columns;
}

/** What a command is sealed over, in its order and in portions. */
export function* sealedRows(db: Connection, n: number, end = endOf(db, n)): Generator<readonly SealedRow[]> {
  const { seal: _seal, ...command } = asRow(prepared(db, 'SELECT * FROM command WHERE n = ?').get(n)) ?? {};
  yield [{ table: 'command', row: command }];
  for (let from = n; from < end; from += PORTION) {
    const until = Math.min(end, from + PORTION);
    const changes = asRows(prepared(db, CHANGES).all(from, until));
    const parents = asRows(prepared(db, PARENTS).all(from, until));
    yield [
      ...changes.map((row) => ({ table: 'change' as const, row })),
      ...parents.map((row) => ({ table: 'parent' as const, row })),
    ];
  }
}

/** The number after a command's last change. */
function endOf(db: Connection, n: number): number {
  return Number(asRow(prepared(db, NEXT).get(n))?.['n'] ?? 0);
}

const NEXT =
  'SELECT coalesce((SELECT min(n) FROM command WHERE n > ?), (SELECT max(n) + 1 FROM change)) AS n';
const CHANGES = 'SELECT n, record, unit, element, after FROM change WHERE n >= ? AND n < ? ORDER BY n';
const PARENTS = 'SELECT change, parent FROM parent WHERE change >= ? AND change < ? ORDER BY change, parent';

/** A row so that no other reads the same: bytes are told from texts. */
export function spelt(row: Columns): string {
  return JSON.stringify(
    Object.values(row).map((value) => (Buffer.isBuffer(value) ? [value.toString('base64')] : value)),
  );
}
