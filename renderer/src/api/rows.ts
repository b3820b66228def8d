import { fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { RowOf } from '../../../shared/contract/shapes/lists.ts';

/** Whether a row has the fields of a kind. Their values were checked when they were written. */
function isRowOf<K extends Kind>(kind: K, row: object): row is RowOf<K> {
  return Object.keys(fieldsOf(kind)).every((field) => field in row) && 'titles' in row;
}

/** A row of the generic calls, known by its kind. */
export function rowOf<K extends Kind>(kind: K, row: object): RowOf<K> {
  if (!isRowOf(kind, row)) throw new TypeError(`A row of kind ${kind} lacks some of its fields`);
  return row;
}

export function rowsOf<K extends Kind>(kind: K, rows: readonly object[]): RowOf<K>[] {
  return rows.map((row) => rowOf(kind, row));
}
