import type { FieldName, Kind, RecordOf, UpdateValues, Values } from '../../../shared/contract/kinds.ts';
import type { FilePurpose } from '../../../shared/contract/files.ts';
import type { Notice } from '../../../shared/contract/shapes/deeds.ts';
import type { FileType } from '../../../shared/domain/vocabulary.ts';
import type { Aside } from '../../../shared/kinds/fields.ts';
import type { Task } from '../task.ts';

const reading: unique symbol = Symbol('reading');
const writing: unique symbol = Symbol('writing');

/** Reads records; deleted ones do not exist here. A query gets this and nothing more. */
export interface Reader {
  readonly [reading]: true;
  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined;
  /** Fails with NOT_FOUND. */
  need<K extends Kind>(kind: K, id: string): RecordOf<K>;
  /** All records whose fields equal the given values, oldest first. */
  find<K extends Kind>(kind: K, where?: Partial<Values<K>>): RecordOf<K>[];
  /** Rows of a SELECT, for reads that the two above cannot say well; SQL lives in repositories/ only. */
  all<T>(sql: string, parameters: readonly unknown[], row: (columns: Record<string, unknown>) => T): T[];
  /** Now, from the injected clock, as a UTC instant. */
  now(): string;
}

/** A file that was taken in. */
export interface TakenFile {
  readonly hash: string;
  readonly bytes: number;
  /** By its bytes. */
  readonly type: FileType;
  /** As it was called where it came from. */
  readonly fileName: string;
}

/** Fields of a record by name, and whether it is deleted. */
export type Stated = Readonly<Record<string, unknown>>;

/** Writes records and, in the same transaction, the change log. Only a command gets this. */
export interface Writer extends Reader {
  readonly [writing]: true;
  /** Missing fields take their fallback or null. Gives the id (a new uuid v7 unless one is passed). */
  create<K extends Kind>(kind: K, values: Partial<Values<K>>, id?: string): string;
  /** Logs one change for each field whose value differs. */
  update<K extends Kind>(kind: K, id: string, values: UpdateValues<K>): void;
  /** Soft: sets deleted, which is a change like any other. */
  remove(kind: Kind, id: string): void;
  /** Removes a record because that of another entry of its participant stands; where both gave way to each other, one is there. */
  giveWay(kind: Kind, id: string, aside: Aside): void;
  /** Takes a deletion back; for records whose id follows from what they are. */
  revive(kind: Kind, id: string): void;
  /** Erases what is personal of a record, deleted or not, for good: here, and wherever this is merged. */
  erase(kind: Kind, id: string): void;
  /** Logs again, of fields by name, what a record's row says where the log has lost it; `logged` is what the log says of all. */
  restate(kind: Kind, id: string, logged: Stated, said: Stated): void;
  isDeleted(kind: Kind, id: string): boolean;
  /** Reads many records at once that a long command is about to ask for one by one. */
  readAhead(kind: Kind, ids: readonly string[]): void;
  /**
   * Keeps the content of a file that a person has chosen, once however often it comes. Fails with VALIDATION where the
   * token is not good, or the file cannot be had as a whole.
   */
  takeFile(asked: { readonly token: string; readonly purpose: FilePurpose }, task: Task): TakenFile;
  /**
   * A number for the next of the records with a field's value, or of all of the kind (null), which no laptop gives again:
   * the installation's letters and a count above all there have ever been, deleted ones included.
   */
  nextNumber<K extends Kind>(
    kind: K,
    row: { readonly field: FieldName<K>; readonly value: string } | null,
  ): string;
  /** That this installation has given so many in a row of its own, whichever copy of the file is open next. */
  rememberNumber(row: string, count: number): void;
  /** Keeps beside the records what is none of them: neither logged nor undone nor merged. Null ends it. */
  note(key: string, value: string | null): void;
  /** Something the person should be told though the command goes through; what several records say alike is said once. */
  notice(notice: Notice): void;
  readonly notices: readonly Notice[];
  /** The id under which the history knows this command; '' as long as it has logged nothing. */
  readonly commandId: string;
  /** Who is at work; null where the program does not know. */
  readonly author: string | null;
  /** The records that an earlier command changed, each with the units in which it did. */
  touchedBy(commandId: string): { readonly kind: Kind; readonly id: string; readonly units: string[] }[];
  /**
   * Writes the inverse of an earlier command's changes; CONFLICT where a later one has changed the same fields. Tells how far
   * it is where they are many.
   */
  takeBack(commandId: string, task: Task): void;
  /** Keeps this command out of undo: it states a fact about the world outside (a file was exported). */
  notUndoable(): void;
}

type Unbranded<T> = Omit<T, typeof reading | typeof writing>;

/** Only the repositories make readers and writers. */
export function brandReader(reader: Unbranded<Reader>): Reader {
  return { ...reader, [reading]: true };
}

/** A writer reads as `reader` does, but records as it has written them. */
export function brandWriter(reader: Reader, writer: Omit<Unbranded<Writer>, 'find' | 'all' | 'now'>): Writer {
  return {
    ...reader,
    ...writer,
    // A spread would read these once; handlers ask for them after they have written.
    get commandId() {
      return writer.commandId;
    },
    get notices() {
      return writer.notices;
    },
    [writing]: true,
  };
}
