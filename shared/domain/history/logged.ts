/** A change as laptops exchange it: what one register of one record was set to, and what that replaced. */

/** A hybrid logical clock's reading: orders what replicas wrote, also where their clocks disagree. */
export interface LogicalTime {
  /** Milliseconds since 1970, never going back within a replica. */
  readonly ms: number;
  /** Counts what one replica wrote within the same millisecond. */
  readonly tick: number;
}

export interface LoggedChange {
  /** With `seq` its identity everywhere: `replica:seq`. A replica counts its changes from 1, without a gap. */
  readonly replica: string;
  readonly seq: number;
  /** The command it belongs to: the `replica:seq` of that command's first change. */
  readonly command: string;
  readonly time: LogicalTime;
  readonly kind: string;
  readonly record: string;
  /** A unit of the kind's registry; DELETED: whether the record is there (false) or not (true); ERASED: true where it is. */
  readonly unit: string;
  /** '' but in units that are logged by element: a language, a member of a set. */
  readonly element: string;
  /** JSON, of a personal text a `PersonalRef`; null where the register holds nothing. */
  readonly after: unknown;
  /** The changes of the same register that this one replaced, as `replica:seq`. */
  readonly parents: readonly string[];
}

export function changeId({ replica, seq }: Pick<LoggedChange, 'replica' | 'seq'>): string {
  return `${replica}:${seq}`;
}
