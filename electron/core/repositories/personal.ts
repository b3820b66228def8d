import type { FieldName, Kind } from '../../../shared/contract/kinds.ts';
import {
  ERASED_TEXT,
  isPersonalRef,
  type PersonalRef,
  type PersonalText,
} from '../../../shared/domain/history/personal.ts';
import type { Reader } from '../db/access.ts';
import { textOf, textOrNull } from '../db/rows.ts';
import { PERSONAL_NUMBER } from '../history/personal.ts';

interface Held<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly field: FieldName<K>;
  /** What it reads as. */
  readonly text: string;
}

/** What a personal text of a record is referred to by; the text itself where it is erased, which is none. */
export function personalRef<K extends Kind>(reader: Reader, held: Held<K>): PersonalRef | string {
  const sql = `SELECT hex(personal.hash) AS hash FROM change JOIN personal ON personal.n = ${PERSONAL_NUMBER}
    WHERE change.record = (
        SELECT record.n FROM record WHERE record.id = ? AND kind = (SELECT n FROM word WHERE text = ?))
      AND change.unit = (SELECT n FROM word WHERE text = ?) AND personal.text = ?
    ORDER BY change.n DESC LIMIT 1`;
  const { id, kind, field, text } = held;
  const [hash] = reader.all(sql, [id, kind, field, text], (row) => textOf(row, 'hash').toLowerCase());
  return hash === undefined ? text : { personal: hash };
}

/** A text that a record's field holds, or held once. */
export interface HeldText {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly ref: PersonalRef;
  /** As it is handed on. */
  readonly told: PersonalText;
}

/** Every personal text that is not erased, by the record that holds it, oldest first. */
export function heldTexts(reader: Reader): HeldText[] {
  const sql = `SELECT kind.text AS kind, record.id AS id, unit.text AS field, hex(personal.hash) AS hash,
      hex(personal.salt) AS salt, personal.text AS text
    FROM change JOIN personal ON personal.n = ${PERSONAL_NUMBER}
    JOIN record ON record.n = change.record
    JOIN word AS kind ON kind.n = record.kind
    JOIN word AS unit ON unit.n = change.unit
    WHERE personal.text IS NOT NULL ORDER BY change.n`;
  return reader.all(sql, [], (row) => ({
    kind: textOf(row, 'kind'),
    id: textOf(row, 'id'),
    field: textOf(row, 'field'),
    ref: { personal: textOf(row, 'hash').toLowerCase() },
    told: { salt: textOf(row, 'salt').toLowerCase(), text: textOf(row, 'text') },
  }));
}

/** Something frozen, with each reference to a personal text as the text, or as erased. */
export function withPersonalTexts(reader: Reader, value: unknown): unknown {
  if (isPersonalRef(value)) {
    const sql = 'SELECT text FROM personal WHERE hash = ?';
    const [text] = reader.all(sql, [Buffer.from(value.personal, 'hex')], (row) => textOrNull(row, 'text'));
    return text ?? ERASED_TEXT;
  }
  if (Array.isArray(value)) return value.map((one) => withPersonalTexts(reader, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, withPersonalTexts(reader, held)]),
  );
}
