import type { Kind, RecordOf, Values } from '../../../../shared/contract/kinds.ts';
import type { Reader, Writer } from '../context.ts';

/** What a kind asks of its records beyond the schema of their fields. */
export interface RecordRules<K extends Kind> {
  /** The id of a record that is the same one on every laptop; undefined where any id will do. */
  idFor?(values: Values<K>): string | undefined;
  /**
   * Refuses with VALIDATION, or gives the fields the core computes. `next` holds every field as it would be stored,
   * with fallbacks filled in; fields that are yet to be computed are null in a new record.
   */
  prepare?(context: Writer, next: Values<K>, previous: RecordOf<K> | null): Partial<Values<K>>;
  /** After the record is stored: carries the change to the records that follow from it. */
  saved?(context: Writer, record: RecordOf<K>, previous: RecordOf<K> | null): void;
  /** Refuses a deletion for a reason that no reference field shows. */
  deleting?(context: Reader, record: RecordOf<K>): void;
}
