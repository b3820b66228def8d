import { createHash } from 'node:crypto';
import { cutText } from '../../../shared/domain/history/cut-text.ts';
import { isPersonalRef } from '../../../shared/domain/history/personal.ts';
import { asRow, numberOf, textOf } from '../db/rows.ts';
import type { Connection } from '../db/open.ts';
import { PERSONAL, type PersonalTexts } from './personal.ts';

/** What changes set registers to, as the file keeps it: short values in the change's row, long ones in parts that are shared. */
export interface Values {
  /** Stores parts where the value is long; of a reference to a personal text its number. */
  encode(value: unknown): string | Buffer | null;
  /** As it reads: a personal text as the text. */
  decode(stored: unknown): unknown;
  /** As it was encoded: a personal text as the reference to it. */
  unread(stored: unknown): unknown;
}

/** UTF-16 units from which a value is kept in parts: a paragraph that is copied into the next version costs its number. */
const LONG = 256;
/** The first byte of a value in parts; JSON begins with neither, nor with PERSONAL. */
const TEXT_IN_PARTS = 0;
const JSON_IN_PARTS = 1;
/** In SQL, whether a change's value is in parts. */
export const PARTED = `typeof(after) = 'blob' AND substr(after, 1, 1) IN (x'0${TEXT_IN_PARTS}', x'0${JSON_IN_PARTS}')`;

/** What a part is kept under. */
export function hashOfPart(text: string): Buffer {
  return createHash('sha256').update(text, 'utf16le').digest().subarray(0, 20);
}

export function createValues(db: Connection, personal: PersonalTexts): Values {
  const find = db.prepare('SELECT n FROM part WHERE hash = ?');
  const insert = db.prepare('INSERT INTO part (hash, text) VALUES (?, ?)');
  const read = db.prepare('SELECT text FROM part WHERE n = ?');

  function numberOfPart(text: string): number {
    const hash = hashOfPart(text);
    const row = asRow(find.get(hash));
    return row ? numberOf(row, 'n') : Number(insert.run(hash, text).lastInsertRowid);
  }
  function inParts(marker: number, text: string): Buffer {
    return Buffer.concat([
      Buffer.from([marker]),
      Buffer.from(JSON.stringify(cutText(text).map(numberOfPart))),
    ]);
  }
  function joined(stored: Buffer): string {
    const numbers: unknown = JSON.parse(stored.subarray(1).toString());
    if (!Array.isArray(numbers)) throw new TypeError('a long value has no list of parts');
    return numbers
      .map((n) => {
        const row = asRow(read.get(n));
        if (!row) throw new RangeError(`part ${String(n)} of a long value is not there`);
        return textOf(row, 'text');
      })
      .join('');
  }

  function decode(stored: unknown): unknown {
    if (stored === null || typeof stored === 'string') return stored;
    if (!Buffer.isBuffer(stored)) throw new TypeError('a logged value is of no known form');
    if (stored[0] === PERSONAL) return personal.text(numberIn(stored));
    if (stored[0] === TEXT_IN_PARTS) return joined(stored);
    return JSON.parse(stored[0] === JSON_IN_PARTS ? joined(stored) : stored.toString());
  }

  return {
    decode,
    unread: (stored) =>
      Buffer.isBuffer(stored) && stored[0] === PERSONAL ? personal.ref(numberIn(stored)) : decode(stored),
    encode(value) {
      if (value === null || value === undefined) return null;
      if (isPersonalRef(value)) {
        return Buffer.concat([Buffer.from([PERSONAL]), Buffer.from(String(personal.number(value)))]);
      }
      if (typeof value === 'string') return value.length < LONG ? value : inParts(TEXT_IN_PARTS, value);
      const json = JSON.stringify(value);
      return json.length < LONG ? Buffer.from(json) : inParts(JSON_IN_PARTS, json);
    },
  };
}

function numberIn(stored: Buffer): number {
  return Number(stored.subarray(1).toString());
}
