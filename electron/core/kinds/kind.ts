import type { ComputedOf, Kind, RecordOf, Values } from '../../../shared/contract/kinds.ts';
import type { Language } from '../../../shared/domain/languages.ts';
import type { Reader, Writer } from '../db/access.ts';
import type { Column } from './computed.ts';

/** A reference that no field's type shows. */
export interface Pointer {
  /** The name under which a row says what that is called. */
  readonly name: string;
  readonly target: Kind;
  readonly id: string;
}

/** What the core adds to a kind: what it asks of its records beyond the schema of their fields, and what it tells of them. */
export interface CoreKind<K extends Kind> {
  /** What its rows show beside their own fields: every column that the kind names. */
  readonly computed: { readonly [C in ComputedOf<K>]: Column };
  /** The id of a record that is the same one on every laptop; undefined where any id will do. */
  idFor?(values: Values<K>, reader: Reader): string | undefined;
  /**
   * Refuses with VALIDATION, or gives the fields the core computes. `next` holds every field as it would be stored,
   * with fallbacks filled in; fields that are yet to be computed are null in a new record.
   */
  prepare?(context: Writer, next: Values<K>, previous: RecordOf<K> | null): Partial<Values<K>>;
  /**
   * What a change becomes where it is another deed than a change of the record itself: makes what that takes, and gives what
   * is written into the record; null where it is a change. Nothing is asked where a change is taken back.
   */
  instead?(context: Writer, next: Values<K>, previous: RecordOf<K>): Values<K> | null;
  /** After a new record is stored: makes the records that its first values ask for. `given` is what it was made of. */
  made?(context: Writer, id: string, given: Values<K>): void;
  /** After the record is stored: carries the change to the records that follow from it. */
  saved?(context: Writer, record: RecordOf<K>, previous: RecordOf<K> | null): void;
  /**
   * After a change is stored: does what belongs to the same deed. Not asked where a change is taken back, which takes that
   * back as well.
   */
  changed?(context: Writer, record: RecordOf<K>, previous: RecordOf<K>): void;
  /** Refuses a deletion for a reason that no reference field shows. */
  deleting?(context: Reader, record: RecordOf<K>): void;
  /** Refuses what taking an old command back has made of a record, where no write of its own would leave it so. */
  tookBack?(context: Reader, now: RecordOf<K>, previous: RecordOf<K>): void;
  /** Whether a record never leaves the secretariat: a copy to share is without it, and what lies within it. */
  staysIn?(reader: Reader, record: RecordOf<K>): boolean;
  /** The ids of its records in the order of what they are called, where that is not the collation of their titles. */
  inOrder?(reader: Reader, language: Language): string[];
  pointsTo?(record: RecordOf<K>): readonly Pointer[];
}
