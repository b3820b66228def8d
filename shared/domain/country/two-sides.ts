/** What of a page about one participant has room on two sides. What has not is counted, and read on the screen. */

/** A list as high as it is drawn, in any one unit. */
interface List {
  readonly heading: number;
  readonly rows: readonly number[];
  /** How many more there are than its rows. */
  readonly more: number;
}

interface Sheet {
  /** The room for lists on the first side, below the head of the page, and on each one after it. */
  readonly first: number;
  readonly next: number;
  /** The row that says how many more there are, or that there is nothing. */
  readonly note: number;
}

const SIDES = 2;
/** So many rows of a list say what sort of thing is in it. */
const FEWEST = 2;

/** How many sides lists take, of each so many rows: a heading stays with what is first under it, and no row is parted. */
export function sidesOf(
  lists: readonly List[],
  kept: readonly number[],
  { first, next, note }: Sheet,
): number {
  let sides = 1;
  let room = first;
  function put(height: number): void {
    if (height > room) {
      sides += 1;
      room = next;
    }
    room -= height;
  }
  lists.forEach(({ heading, rows, more }, at) => {
    const count = kept[at] ?? rows.length;
    const shown = rows.slice(0, count);
    const isNoted = count === 0 || more + rows.length > count;
    const [top = 0, ...others] = isNoted ? [...shown, note] : shown;
    put(heading + top);
    others.forEach(put);
  });
  return sides;
}

/**
 * How many rows of each list are shown: as many as two sides hold. The longest list is shortened first, row by row, and then
 * each gets back what there is room for; in place of one row it is never said that there is one more.
 */
export function rowsOnTwoSides(lists: readonly List[], sheet: Sheet): number[] {
  const kept = lists.map(({ rows }) => rows.length);
  const holds = (counts: readonly number[]): boolean => sidesOf(lists, counts, sheet) <= SIDES;
  while (!holds(kept)) {
    const shorter = kept.map((count, at) => count - (isWhole(lists[at], count) ? 2 : 1));
    // Three rows become one and the word that there are two more only where nothing else can give way.
    const at = longestOf(kept, shorter, FEWEST) ?? longestOf(kept, shorter, 1);
    if (at === null) break;
    kept[at] = shorter[at] ?? 0;
  }
  // The shortest first: a long one has shown what is in it.
  for (let given = true; given;) {
    given = false;
    const order = kept.map((_, at) => at).toSorted((a, b) => (kept[a] ?? 0) - (kept[b] ?? 0));
    for (const at of order) {
      const count = kept[at] ?? 0;
      const { rows, more } = lists[at] ?? { rows: [], more: 0 };
      if (count >= rows.length) continue;
      const next = count + (more === 0 && rows.length - count === 2 ? 2 : 1);
      if (!holds(kept.with(at, next))) continue;
      kept[at] = next;
      given = true;
    }
  }
  return kept;
}

/** Of the lists that keep so many rows where they are shortened, the longest, the last of those that are as long. */
function longestOf(kept: readonly number[], shorter: readonly number[], fewest: number): number | null {
  return kept.reduce<number | null>((found, count, at) => {
    if ((shorter[at] ?? 0) < fewest || count <= FEWEST) return found;
    return found === null || count >= (kept[found] ?? 0) ? at : found;
  }, null);
}

/** Whether so many rows are all that there are. */
function isWhole(list: List | undefined, count: number): boolean {
  return list !== undefined && list.more === 0 && list.rows.length === count;
}
