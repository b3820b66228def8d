/** Rows that follow each other and have one value in common, under a line of their own. */
export interface RowGroup {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly isOpen: boolean;
}

export type Line =
  { readonly group: RowGroup; readonly row: null } | { readonly group: null; readonly row: number };

/** What stands under each other on screen: rows by their index, and the heads of groups; the rows of a closed group do not. */
export interface Lines {
  readonly count: number;
  lineAt(index: number): Line;
  /** −1 where the row is in a closed group. */
  indexOf(row: number): number;
  /** The nearest row that is shown, from this one on in the direction (1 or −1), else in the other one; −1 where none is. */
  nearest(row: number, direction: number): number;
}

interface Stretch {
  readonly group: RowGroup;
  /** The line of its head. */
  readonly line: number;
  /** Its first row, and how many of them are shown. */
  readonly from: number;
  readonly shown: number;
}

/** The groups in the order of the rows: together they are all of them. */
export function linesOf(rows: number, groups: readonly RowGroup[] | undefined): Lines {
  if (!groups) {
    return {
      count: rows,
      lineAt: (index) => ({ group: null, row: index }),
      indexOf: (row) => row,
      nearest: (row) => (row < rows ? row : rows - 1),
    };
  }
  const stretches: Stretch[] = [];
  let [line, from] = [0, 0];
  for (const group of groups) {
    const shown = group.isOpen ? group.count : 0;
    stretches.push({ group, line, from, shown });
    line += 1 + shown;
    from += group.count;
  }
  const count = line;
  const within = (row: number): Stretch | undefined => lastOf(stretches, (one) => one.from <= row);

  function indexOf(row: number): number {
    const one = within(row);
    return one && row < one.from + one.shown ? one.line + 1 + row - one.from : -1;
  }
  return {
    count,
    indexOf,
    lineAt(index) {
      const one = lastOf(stretches, (each) => each.line <= index);
      if (!one || one.line === index) {
        return one ? { group: one.group, row: null } : { group: null, row: index };
      }
      return { group: null, row: one.from + index - one.line - 1 };
    },
    nearest(row, direction) {
      if (indexOf(row) >= 0) return row;
      const shown = stretches.filter((one) => one.shown > 0);
      const after = shown.find((one) => one.from > row);
      const before = shown.findLast((one) => one.from + one.shown <= row);
      const [first, second] = direction < 0 ? [before, after] : [after, before];
      const chosen = first ?? second;
      if (!chosen) return -1;
      return chosen === after ? chosen.from : chosen.from + chosen.shown - 1;
    },
  };
}

/** The last of a sorted list of which something is so that is so of all before it. */
function lastOf<T>(sorted: readonly T[], isSo: (one: T) => boolean): T | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && isSo(one)) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}
