import type { FieldName, Kind } from '../../../shared/contract/kinds.ts';
import { ERASED_TEXT, isPersonalRef, type PersonalRef } from '../../../shared/domain/history/personal.ts';
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
