/** Pages that lead back: whoever follows them without looking never ends. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { readableRows } from '../../../electron/core/salvage/readable-rows.ts';
import { tempFolder } from '../../support/workspace-file.ts';

const PAGE = 4096;
const LEAF = 0x0d;
const INTERIOR = 0x05;
const ROWS = 2_000;
/** More than there are: whoever reads so many goes round. */
const TOO_MANY = 3 * ROWS;

let path: string;

beforeEach(() => {
  path = join(tempFolder(), 'crafted.db');
});

/** A file with one table, of which one page is changed; where the cells of that stand is told, in the order of their rows. */
function craft(rows: number, kind: number, change: (page: Buffer, cells: readonly number[]) => void): void {
  const db = new Database(path);
  db.pragma(`page_size = ${PAGE}`);
  db.exec('CREATE TABLE room (id TEXT)');
  const insert = db.prepare('INSERT INTO room (id) VALUES (?)');
  db.transaction(() => {
    for (let n = 1; n <= rows; n += 1) insert.run(`room ${n}`);
  })();
  const root = Number(db.prepare('SELECT rootpage FROM sqlite_schema').pluck().get());
  db.close();
  const bytes = readFileSync(path);
  const page = bytes.subarray((root - 1) * PAGE, root * PAGE);
  expect(page[0]).toBe(kind);
  const head = kind === LEAF ? 8 : 12;
  const cells = Array.from({ length: page.readUInt16BE(3) }, (_, cell) => page.readUInt16BE(head + 2 * cell));
  change(page, cells);
  writeFileSync(path, bytes);
}

/** Which rows are read, and no more of them than there can be. */
function read(): Set<unknown> {
  const db = new Database(path, { readonly: true });
  const ids = new Set<unknown>();
  let many = 0;
  try {
    for (const { id } of readableRows(db, 'room', ['id'])) {
      ids.add(id);
      if ((many += 1) > TOO_MANY) throw new Error('it goes round');
    }
  } finally {
    db.close();
  }
  return ids;
}

test('a row number that leads back to one that was read ends the reading', () => {
  craft(20, LEAF, (page, cells) => {
    // Behind the length of a row, of one byte, stands its number.
    page[(cells.at(-1) ?? 0) + 1] = 2;
  });
  expect(read().size).toBe(20);
});

test.each([
  ['to the first of its children', (page: Buffer, first: number) => page.readUInt32BE(first)],
  ['to itself', () => 2],
])('a page of the tree that leads back %s ends it, and what was before is read', (_what, target) => {
  craft(ROWS, INTERIOR, (page, cells) => {
    const [first = 0] = cells;
    page.writeUInt32BE(target(page, first), 8);
  });
  expect(read().size).toBeGreaterThan(ROWS / 2);
});
