import type { RecordOf } from '../../../shared/contract/kinds.ts';
import { numberOf, recordFrom, textOf } from '../db/rows.ts';
import type { Reader } from '../db/access.ts';

/** The sessions of a reconvening that were deleted after a calendar file had told of them. */
export function deletedAfterExport(reader: Reader, reconveningId: string): RecordOf<'session'>[] {
  return reader.all(
    'SELECT * FROM session WHERE reconvening_id = ? AND deleted = 1 AND exported_sequence IS NOT NULL',
    [reconveningId],
    (row) => recordFrom('session', row),
  );
}

/** Those of the sessions that were confirmed at some time, whatever became of them. */
export function onceConfirmed(reader: Reader, ids: readonly string[]): ReadonlySet<string> {
  if (ids.length === 0) return new Set();
  return new Set(
    reader.all(
      `SELECT DISTINCT record.id AS record
        FROM record JOIN change ON change.record = record.n
        WHERE record.id IN (SELECT value FROM json_each(?))
          AND record.kind = (SELECT n FROM word WHERE text = 'session')
          AND change.unit = (SELECT n FROM word WHERE text = 'status') AND change.after = 'confirmed'`,
      [JSON.stringify(ids)],
      (row) => textOf(row, 'record'),
    ),
  );
}

/** The SEQUENCE of every session that there has ever been, by id. */
export function allSequences(reader: Reader): ReadonlyMap<string, number> {
  return new Map(
    reader.all('SELECT id, sequence FROM session', [], (row): [string, number] => [
      textOf(row, 'id'),
      numberOf(row, 'sequence'),
    ]),
  );
}

/** The SEQUENCE of a session, deleted or not. */
export function sequenceOf(reader: Reader, id: string): number | undefined {
  return reader.all('SELECT sequence FROM session WHERE id = ?', [id], (row) => numberOf(row, 'sequence'))[0];
}
