/**
 * Rows on the pages of a file that SQLite cannot find its way through any more: every leaf of a table is read by itself, by
 * the format that SQLite documents (sqlite.org/fileformat2.html). Of which table a row is must be told from what it holds.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Of the files that this program makes, bytes; it leaves none of them unused. */
const PAGE = 4096;
const LEAF_OF_TABLE = 0x0d;
/** No row of a record is larger. */
const LARGEST = 32 * 1024 * 1024;

type Value = string | number | Buffer | null;

export interface LeafRow {
  readonly rowid: number;
  readonly values: readonly Value[];
}

/** @param told how many pages of how many were looked at */
export function* leafRows(path: string, told: (page: number, of: number) => void): Generator<LeafRow> {
  const file = openSync(path, 'r');
  try {
    const pages = Math.floor(fstatSync(file).size / PAGE);
    const page = (n: number): Buffer => {
      const bytes = Buffer.alloc(PAGE);
      return n < 1 || n > pages ? bytes : bytes.subarray(0, readSync(file, bytes, 0, PAGE, (n - 1) * PAGE));
    };
    for (let n = 1; n <= pages; n += 1) {
      told(n, pages);
      const bytes = page(n);
      const head = n === 1 ? 100 : 0;
      if (bytes[head] !== LEAF_OF_TABLE) continue;
      const cells = bytes.readUInt16BE(head + 3);
      for (let cell = 0; cell < cells && head + 10 + 2 * cell <= PAGE; cell += 1) {
        const row = rowAt(bytes, bytes.readUInt16BE(head + 8 + 2 * cell), page);
        if (row) yield row;
      }
    }
  } finally {
    closeSync(file);
  }
}

/** Null where there is none. */
function rowAt(bytes: Buffer, start: number, page: (n: number) => Buffer): LeafRow | null {
  const size = varint(bytes, start);
  const rowid = size && varint(bytes, size.end);
  if (!size || !rowid || size.value > LARGEST) return null;
  const payload = payloadAt(bytes, rowid.end, size.value, page);
  const values = payload && valuesIn(payload);
  return values && { rowid: rowid.value, values };
}

function payloadAt(bytes: Buffer, at: number, size: number, page: (n: number) => Buffer): Buffer | null {
  const most = PAGE - 35;
  const least = Math.floor(((PAGE - 12) * 32) / 255) - 23;
  const fitting = least + ((size - least) % (PAGE - 4));
  const local = size <= most ? size : fitting <= most ? fitting : least;
  if (at + local > PAGE) return null;
  const parts = [bytes.subarray(at, at + local)];
  let held = local;
  if (held < size && at + local + 4 > PAGE) return null;
  let next = held < size ? bytes.readUInt32BE(at + local) : 0;
  while (held < size) {
    if (next === 0) return null;
    const overflow = page(next);
    const part = overflow.subarray(4, Math.min(PAGE, 4 + size - held));
    if (part.length === 0) return null;
    parts.push(part);
    held += part.length;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

const TEXT = new TextDecoder('utf-8', { fatal: true });
/** By serial type, how many bytes a number takes; 8 and 9 are 0 and 1, and 7 is a real, of which a record has none. */
const BYTES = [0, 1, 2, 3, 4, 6, 8];

function valuesIn(payload: Buffer): Value[] | null {
  const head = varint(payload, 0);
  if (!head || head.value > payload.length) return null;
  const values: Value[] = [];
  let at = head.end;
  let body = head.value;
  while (at < head.value) {
    const type = varint(payload, at);
    if (!type || type.value === 7 || type.value === 10 || type.value === 11) return null;
    at = type.end;
    const isSized = type.value >= 12;
    const length = isSized ? Math.floor((type.value - 12) / 2) : (BYTES[type.value] ?? 0);
    if (body + length > payload.length) return null;
    const bytes = payload.subarray(body, body + length);
    body += length;
    if (isSized) {
      const value = type.value % 2 === 0 ? Buffer.from(bytes) : textIn(bytes);
      if (value === null) return null;
      values.push(value);
    } else {
      values.push(type.value === 0 ? null : type.value >= 8 ? type.value - 8 : numberIn(bytes));
    }
  }
  return body === payload.length ? values : null;
}

function textIn(bytes: Buffer): string | null {
  try {
    return TEXT.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function numberIn(bytes: Buffer): number {
  return bytes.length === 8 ? Number(bytes.readBigInt64BE()) : bytes.readIntBE(0, bytes.length);
}

function varint(bytes: Buffer, start: number): { value: number; end: number } | null {
  let value = 0;
  for (let at = start; at < start + 9; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return null;
    if (at === start + 8) return { value: value * 256 + byte, end: at + 1 };
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return null;
}
