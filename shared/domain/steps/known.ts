/** Which steps were known at a moment: the log says when each came, and when it was taken back or put in force again. */

export interface Whereabouts {
  /** Of this change, as a step's place in the log is said. */
  readonly logged: string;
  /** Milliseconds since 1970, by the clock of the laptop on which it was written. */
  readonly ms: number;
  readonly isThere: boolean;
}

/**
 * The place in the log of a record that was there before a moment (null: that is there now), and null where it was not.
 *
 * @param changes all that the log says of whether it is there
 */
export function placeWhenKnown(changes: readonly Whereabouts[], before: number | null): string | null {
  const known = changes
    .filter(({ ms }) => before === null || ms < before)
    .sort((a, b) => (a.logged < b.logged ? -1 : 1));
  return known.at(-1)?.isThere ? (known[0]?.logged ?? null) : null;
}

/** The place in the log since which a record is there without a break; null where it is not. */
export function placeWhenCame(changes: readonly Whereabouts[]): string | null {
  const known = changes.toSorted((a, b) => (a.logged < b.logged ? -1 : 1));
  const gone = known.findLastIndex(({ isThere }) => !isThere);
  return known[gone + 1]?.logged ?? null;
}
