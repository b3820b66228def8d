import { fail } from '../../../shared/contract/errors.ts';
import type { FieldName, Kind, RecordOf } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, recordFrom, snake, tableOf } from '../db/rows.ts';

export interface Ever<K extends Kind> {
  readonly record: RecordOf<K>;
  readonly isDeleted: boolean;
}

/** A record, deleted or not; undefined where there never was one. */
export function getEver<K extends Kind>(reader: Reader, kind: K, id: string): Ever<K> | undefined {
  const sql = `SELECT * FROM ${tableOf(kind)} WHERE id = ?`;
  const [found] = reader.all(sql, [id], (row) => ({
    record: recordFrom(kind, row),
    isDeleted: numberOf(row, 'deleted') === 1,
  }));
  return found;
}

/** A record, deleted or not. Fails with NOT_FOUND where there never was one. */
export function needEver<K extends Kind>(reader: Reader, kind: K, id: string): Ever<K> {
  return getEver(reader, kind, id) ?? fail('NOT_FOUND', { kind, id });
}

/** The records with a field's value that were deleted, by id. */
export function findDeleted<K extends Kind>(
  reader: Reader,
  kind: K,
  field: FieldName<K>,
  value: string,
): RecordOf<K>[] {
  const sql = `SELECT * FROM ${tableOf(kind)} WHERE ${snake(field)} = ? AND deleted = 1 ORDER BY id`;
  return reader.all(sql, [value], (row) => recordFrom(kind, row));
}

/**
 * Who a record names, as whoever they turned out to be: on another laptop two records of one person may have been made one,
 * or one deleted, while this one was still named here. Fails with NOT_FOUND where there never was one.
 */
export function personNamed(reader: Reader, id: string): RecordOf<'person'> {
  const { record } = needEver(reader, 'person', id);
  return record.sameAsId === null ? record : needEver(reader, 'person', record.sameAsId).record;
}
