import type { Reader } from '../db/access.ts';
import { bytesOf, numberOf } from '../db/rows.ts';

interface KeptBlob {
  readonly n: number;
  readonly size: number;
  /** How many parts it is kept in. */
  readonly parts: number;
}

/** A content that the file keeps, by its SHA-256 in hexadecimal; undefined where it does not. */
export function blobOf(reader: Reader, hash: string): KeptBlob | undefined {
  const sql = `SELECT n, size, (SELECT count(*) FROM blob_part WHERE blob = blob.n) AS parts
    FROM blob WHERE hash = unhex(?)`;
  return reader.all(sql, [hash], (row) => ({
    n: numberOf(row, 'n'),
    size: numberOf(row, 'size'),
    parts: numberOf(row, 'parts'),
  }))[0];
}

export function partOf(reader: Reader, blob: number, part: number): Buffer | undefined {
  const sql = 'SELECT bytes FROM blob_part WHERE blob = ? AND n = ?';
  return reader.all(sql, [blob, part], (row) => bytesOf(row, 'bytes'))[0];
}
