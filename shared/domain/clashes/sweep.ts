/** Looking through times from the first start to the last, instead of comparing each with each. */

/** From `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** All pairs that share a moment, the earlier first. `sorted` by start; every span has a length. */
export function pairsAtOnce<T extends Span>(sorted: readonly T[]): [T, T][] {
  const found: [T, T][] = [];
  for (let index = 1; index < sorted.length; index += 1) {
    const first = sorted[index - 1];
    if (first === undefined) break;
    for (let next = index; next < sorted.length; next += 1) {
      const second = sorted[next];
      if (second === undefined || second.start >= first.end) break;
      found.push([first, second]);
    }
  }
  return found;
}

/** The largest sets that share a moment: none lies within another. `sorted` by start; every span has a length. */
export function setsAtOnce<T extends Span>(sorted: readonly T[]): T[][] {
  const found: T[][] = [];
  let running: T[] = [];
  for (let index = 0; index < sorted.length; index += 1) {
    const span = sorted[index];
    if (span === undefined) break;
    running = running.filter(({ end }) => end > span.start);
    running.push(span);
    const next = sorted[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    // As long as another one begins before any of them ends, a larger set comes.
    if (running.some(({ end }) => end <= next)) found.push(running);
  }
  return found;
}

/** Those that share a moment with one of them, in their order. */
export function beside<T extends Span>(sorted: readonly T[], one: Span): T[] {
  return sorted.filter(({ start, end }) => start < one.end && end > one.start);
}

/** The place of the first span that begins at `time` or later. */
export function firstFrom(sorted: readonly Span[], time: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? time) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
