import { createHash, randomBytes } from 'node:crypto';
import { ERASED_TEXT, type PersonalRef, type PersonalText } from '../../../shared/domain/history/personal.ts';
import type { Connection } from '../db/open.ts';
import { asRow, numberOf, textOrNull } from '../db/rows.ts';

/** The personal texts of one open file. A change holds the number of one, everything that is handed on its hash. */
export interface PersonalTexts {
  /** Keeps a new text under a salt of its own, so that nothing tells whether two are the same. */
  keep(text: string): PersonalRef;
  /** The number of what is referred to, whether its text is here or not. */
  number(ref: PersonalRef): number;
  ref(n: number): PersonalRef;
  /** ERASED_TEXT where it is not here (any more). */
  text(n: number): string;
  textOf(ref: PersonalRef): string;
  /** As it is handed on; null where it is not here. */
  told(ref: PersonalRef): PersonalText | null;
  /**
   * After changes of a record have come: takes in the texts that they refer to. Fails with RangeError where one is not what
   * its hash says.
   */
  learn(record: number, textOf: (ref: PersonalRef) => PersonalText | null): void;
  /** Erases all texts that a record's changes have ever referred to; gives how many there were. */
  erase(record: number): number;
}

/** Gives 16 bytes that nobody can guess. */
export type NewSalt = () => Buffer;

const HASH_BYTES = 20;
const SALT_BYTES = 16;

/** The first byte of a value that is the number of a personal text. */
export const PERSONAL = 2;
/** The same in SQL, of the change in the row: NULL where it set its register to something else. */
export const PERSONAL_NUMBER = `iif(substr(after, 1, 1) = x'0${PERSONAL}',
  CAST(CAST(substr(after, 2) AS TEXT) AS INTEGER), NULL)`;
const OF_RECORD = `SELECT ${PERSONAL_NUMBER} FROM change WHERE record = ?`;

export function createPersonalTexts(db: Connection, newSalt: NewSalt = randomSalt): PersonalTexts {
  const find = db.prepare('SELECT n FROM personal WHERE hash = ?').pluck();
  const insert = db.prepare('INSERT INTO personal (hash, salt, text) VALUES (?, ?, ?)');
  const read = db.prepare('SELECT hash, salt, text FROM personal WHERE n = ?');
  const byHash = db.prepare('SELECT salt, text FROM personal WHERE hash = ?');
  const unknown = db.prepare(`SELECT n, hash FROM personal WHERE text IS NULL AND n IN (${OF_RECORD})`);
  const fill = db.prepare('UPDATE personal SET salt = ?, text = ? WHERE n = ?');
  const clear = db.prepare(
    `UPDATE personal SET salt = NULL, text = NULL WHERE text IS NOT NULL AND n IN (${OF_RECORD})`,
  );

  const bytes = ({ personal }: PersonalRef): Buffer => Buffer.from(personal, 'hex');
  const refFrom = (hash: unknown): PersonalRef => {
    if (!Buffer.isBuffer(hash)) throw new TypeError('a personal text has no hash');
    return { personal: hash.toString('hex') };
  };
  const readable = (row: unknown): string => textOrNull(asRow(row) ?? {}, 'text') ?? ERASED_TEXT;

  return {
    keep(text) {
      const salt = newSalt();
      const hash = hashOf(salt, text);
      insert.run(hash, salt, text);
      return refFrom(hash);
    },
    number(ref) {
      const n = find.get(bytes(ref));
      return typeof n === 'number' ? n : Number(insert.run(bytes(ref), null, null).lastInsertRowid);
    },
    ref: (n) => refFrom(asRow(read.get(n))?.['hash']),
    text: (n) => readable(read.get(n)),
    textOf: (ref) => readable(byHash.get(bytes(ref))),
    told(ref) {
      const row = asRow(byHash.get(bytes(ref))) ?? {};
      const { salt, text } = row;
      return Buffer.isBuffer(salt) && typeof text === 'string' ? { salt: salt.toString('hex'), text } : null;
    },
    learn(record, textOf) {
      for (const row of unknown.all(record).map((one) => asRow(one) ?? {})) {
        const ref = refFrom(row['hash']);
        const told = textOf(ref);
        if (!told) continue;
        const salt = Buffer.from(told.salt, 'hex');
        if (!hashOf(salt, told.text).equals(bytes(ref))) {
          throw new RangeError(`the personal text ${ref.personal} is not what was logged`);
        }
        fill.run(salt, told.text, numberOf(row, 'n'));
      }
    },
    erase: (record) => clear.run(record).changes,
  };
}

function randomSalt(): Buffer {
  return randomBytes(SALT_BYTES);
}

function hashOf(salt: Buffer, text: string): Buffer {
  return createHash('sha256').update(salt).update(text).digest().subarray(0, HASH_BYTES);
}

/** Whether a row of personal texts is what its hash says. */
export function isPersonalText(row: Readonly<Record<string, unknown>>): boolean {
  const { hash, salt, text } = row;
  if (!Buffer.isBuffer(hash) || !Buffer.isBuffer(salt) || typeof text !== 'string') return false;
  return hashOf(salt, text).equals(hash);
}
