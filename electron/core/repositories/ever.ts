import { fail } from '../../../shared/contract/errors.ts';
import type { Kind, RecordOf } from '../../../shared/contract/kinds.ts';
import type { Reader } from '../db/access.ts';
import { numberOf, recordFrom, tableOf } from '../db/rows.ts';

export interface Ever<K extends Kind> {
  readonly record: RecordOf<K>;
  readonly isDeleted: boolean;
}

/** A record, deleted or not. Fails with NOT_FOUND where there never was one. */
export function needEver<K extends Kind>(reader: Reader, kind: K, id: string): Ever<K> {
  const sql = `SELECT * FROM ${tableOf(kind)} WHERE id = ?`;
  const [found] = reader.all(sql, [id], (row) => ({
    record: recordFrom(kind, row),
    isDeleted: numberOf(row, 'deleted') === 1,
  }));
  return found ?? fail('NOT_FOUND', { kind, id });
}
