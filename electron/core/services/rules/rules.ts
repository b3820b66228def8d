import type { FieldName, Kind, RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import type { Writer } from '../context.ts';

/** What is special about writing one kind of record. */
export interface RecordRules<K extends Kind> {
  /** The id of a record that two offices would create independently: it follows from what the record is. */
  readonly idFor?: (values: Partial<Values<K>>) => string | undefined;
  /**
   * Sees the record as it would be, refuses it with `invalid(problem(…))`, and gives the fields that follow from others.
   * `previous` is null for a new record.
   */
  readonly prepare?: (writer: Writer, next: Values<K>, previous: RecordOf<K> | null) => Partial<Values<K>>;
  /** Kinds whose records exist only within this one, by the field that points here: deleted with it. */
  readonly children?: readonly Child[];
}

export interface Child {
  readonly kind: Kind;
  readonly field: string;
}

export function child<K extends Kind>(kind: K, field: FieldName<K>): Child {
  return { kind, field };
}
