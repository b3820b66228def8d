/**
 * A hybrid logical clock: sortable text `<instant>#<counter>#<replica>` that never goes back,
 * also when the laptop's clock does, and that orders what two replicas wrote.
 */

export interface Stamp {
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly instant: string;
  readonly counter: number;
  readonly replica: string;
}

export function formatStamp(stamp: Stamp): string {
  return `${stamp.instant}#${String(stamp.counter).padStart(6, '0')}#${stamp.replica}`;
}

/** Fails with RangeError where the text is not a stamp. */
export function parseStamp(text: string): Stamp {
  const [instant, counter, replica] = text.split('#');
  if (!instant || !counter || !replica) throw new RangeError(`not a stamp: ${text}`);
  return { instant, counter: Number(counter), replica };
}

/** The next stamp of this replica: later than `last`, and not before `now`. */
export function nextStamp(last: Stamp | null, now: string, replica: string): Stamp {
  if (!last || now > last.instant) return { instant: now, counter: 0, replica };
  return { instant: last.instant, counter: last.counter + 1, replica };
}
