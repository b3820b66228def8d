import { createHash } from 'node:crypto';
import { KINDS, moduleOf, fieldEntries } from '../../../shared/contract/kinds.ts';
import type { Connection } from './open.ts';
import { asRow, asRows, bytesOf, numberOf, snake, tableOf, textOf } from './rows.ts';
import type { Task } from '../task.ts';

/** A content is kept in parts of so many bytes, the last of them shorter. */
export const PART_BYTES = 256 * 1024;

/** A content that the file keeps. */
export interface Blob {
  readonly n: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  readonly size: number;
}

class Known extends Error {}

/**
 * Keeps a content, once however often it comes; to be called in a transaction. What `parts` throws ends it, and nothing of
 * it stays.
 *
 * @param parts each of PART_BYTES, but for the last
 */
export function keepBlob(db: Connection, parts: Iterable<Uint8Array>): Omit<Blob, 'n'> {
  const find = db.prepare('SELECT n FROM blob WHERE hash = ?');
  const insert = db.prepare('INSERT INTO blob (n, hash, size) VALUES (?, ?, ?)');
  const insertPart = db.prepare('INSERT INTO blob_part (blob, n, bytes) VALUES (?, ?, ?)');
  const n = Number(db.prepare('SELECT coalesce(max(n), 0) + 1 FROM blob').pluck().get());
  const sum = createHash('sha256');
  let size = 0;
  let digest = Buffer.alloc(0);
  const keep = db.transaction(() => {
    let at = 0;
    for (const part of parts) {
      sum.update(part);
      insertPart.run(n, at, part);
      size += part.length;
      at += 1;
    }
    digest = sum.digest();
    // Going back to before its parts leaves no room behind, as deleting them would.
    if (find.get(digest)) throw new Known();
    insert.run(n, digest, size);
  });
  try {
    keep();
  } catch (error) {
    if (!(error instanceof Known)) throw error;
  }
  return { hash: digest.toString('hex'), size };
}

/** Every content of the file, in the order they came. */
export function blobsIn(db: Connection): Blob[] {
  return asRows(db.prepare('SELECT n, hash, size FROM blob ORDER BY n').all()).map((row) => ({
    n: numberOf(row, 'n'),
    hash: bytesOf(row, 'hash').toString('hex'),
    size: numberOf(row, 'size'),
  }));
}

/** The parts of a content, one at a time. */
export function* partsOf(db: Connection, { n }: Pick<Blob, 'n'>): Generator<Buffer> {
  const read = db.prepare('SELECT bytes FROM blob_part WHERE blob = ? AND n = ?');
  for (let at = 0; ; at += 1) {
    const row = asRow(read.get(n, at));
    if (!row) return;
    yield bytesOf(row, 'bytes');
  }
}

/** Thrown where parts do not amount to what their hash says, or are not there. */
export class Damaged extends Error {}

/** The same parts; fails with Damaged after the last of them where they are not what the hash says. */
export function* checked(parts: Iterable<Uint8Array>, hash: string): Generator<Uint8Array> {
  const sum = createHash('sha256');
  for (const part of parts) {
    sum.update(part);
    yield part;
  }
  if (sum.digest('hex') !== hash) throw new Damaged(hash);
}

/** Takes over the contents that another file has and this one lacks; gives those that are damaged there, by their hashes. */
export function takeOver(db: Connection, from: Connection): { taken: number; damaged: string[] } {
  const here = new Set(blobsIn(db).map(({ hash }) => hash));
  const damaged: string[] = [];
  let taken = 0;
  for (const blob of blobsIn(from).filter(({ hash }) => !here.has(hash))) {
    try {
      db.transaction(() => keepBlob(db, checked(partsOf(from, blob), blob.hash))).immediate();
      taken += 1;
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
      damaged.push(blob.hash);
    }
  }
  return { taken, damaged };
}

/** The parts of a content by its hash. Fails where the file has none of it. */
export function* partsByHash(db: Connection, hash: string): Generator<Buffer> {
  const row = asRow(db.prepare('SELECT n FROM blob WHERE hash = unhex(?)').get(hash));
  yield* partsOf(db, { n: numberOf(row ?? {}, 'n') });
}

/** The contents that are named without their parts: a backup has them beside it. */
export function hollowBlobs(db: Connection): Blob[] {
  const has = db.prepare('SELECT 1 FROM blob_part WHERE blob = ? LIMIT 1');
  return blobsIn(db).filter(({ n }) => has.get(n) === undefined);
}

/** Puts parts to the contents that lack them, as far as the source has them whole; tells how many bytes are there. */
export function fillBlobs(db: Connection, source: (hash: string) => Iterable<Uint8Array>, task: Task): void {
  const insert = db.prepare('INSERT INTO blob_part (blob, n, bytes) VALUES (?, ?, ?)');
  const hollow = hollowBlobs(db);
  const of = hollow.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const { n, hash } of hollow) {
    const fill = db.transaction(() => {
      let at = 0;
      for (const part of checked(readable(source(hash), hash), hash)) {
        insert.run(n, at, part);
        at += 1;
        done += part.length;
        task.step(done, of);
      }
    });
    try {
      fill();
    } catch (error) {
      if (!(error instanceof Damaged)) throw error;
    }
  }
}

/** The same parts; whatever keeps them from being read counts as damage. */
function* readable(parts: Iterable<Uint8Array>, hash: string): Generator<Uint8Array> {
  try {
    yield* parts;
  } catch (error) {
    throw new Damaged(hash, { cause: error });
  }
}

/** Names contents no longer. */
export function dropBlobs(db: Connection, blobs: readonly Blob[]): void {
  const remove = db.prepare('DELETE FROM blob WHERE n = ?');
  for (const { n } of blobs) remove.run(n);
}

const HOLDERS = KINDS.flatMap((kind) =>
  fieldEntries(kind).flatMap(([name, { type }]) =>
    type === 'blob'
      ? [`SELECT ${snake(moduleOf(kind).title)} AS title FROM ${tableOf(kind)} WHERE ${snake(name)} = ?`]
      : [],
  ),
);

/** What the records of a content are called, those that were deleted too; where there are none, the content by its hash. */
export function nameOf(db: Connection, hash: string): string {
  const titles = HOLDERS.flatMap((sql) => asRows(db.prepare(sql).all(hash))).map((row) =>
    textOf(row, 'title'),
  );
  return [...new Set(titles)].join(', ') || hash.slice(0, 12);
}
