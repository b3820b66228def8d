import type { RecordOf } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { foldText } from '../../../shared/domain/text/fold.ts';
import { recordFrom, textOf } from '../db/rows.ts';

/** Persons whose name has all the words in it; those come first whose name begins as the text does. Who is erased has none. */
export function personsCalled(reader: Reader, text: string, limit: number): RecordOf<'person'>[] {
  const whole = foldText(text).trim();
  const words = whole.split(/\s+/).filter(Boolean);
  const conditions = words.map(() => ' AND instr(fold(name), ?) > 0').join('');
  const order = whole === '' ? 'changed_at DESC' : 'instr(fold(name), ?) <> 1, fold(name)';
  return reader.all(
    `SELECT * FROM person WHERE deleted = 0 AND name <> ''${conditions} ORDER BY ${order}, id LIMIT ?`,
    [...words, ...(whole === '' ? [] : [whole]), limit],
    (row) => recordFrom('person', row),
  );
}

/** The participants for which persons came or are focal points, the latest first; by person, each once. */
export function comingFor(reader: Reader, personIds: readonly string[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  const ids = JSON.stringify(personIds);
  const rows = reader.all(
    `SELECT person_id, participant_id FROM (
        SELECT delegate.person_id, delegation.participant_id, reconvening.start_date AS at
          FROM delegate JOIN delegation ON delegation.id = delegate.delegation_id
          JOIN reconvening ON reconvening.id = delegation.reconvening_id
          WHERE delegate.deleted = 0 AND delegation.deleted = 0
            AND delegate.person_id IN (SELECT value FROM json_each(?))
        UNION ALL
        SELECT person_id, participant_id, '' FROM focal_point
          WHERE deleted = 0 AND person_id IN (SELECT value FROM json_each(?))
      ) ORDER BY at DESC, participant_id`,
    [ids, ids],
    (row): [string, string] => [textOf(row, 'person_id'), textOf(row, 'participant_id')],
  );
  for (const [person, participant] of rows) {
    const list = found.get(person) ?? [];
    if (!list.includes(participant)) found.set(person, [...list, participant]);
  }
  return found;
}
