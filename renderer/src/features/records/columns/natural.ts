/** The narrowest that a column gets by itself, in pixels. */
const LEAST = 56;
/** The widest, and how little of a long text is enough where there is no room for all; what a row is called by gets more. */
const MOST = { text: 240, title: 400 } as const;
const ENOUGH = { text: 112, title: 156 } as const;
/** Both edges of a cell, and its line. */
const EDGES = 16;

/** Whether a column is of what its rows are called by. */
type Of = keyof typeof MOST;

/** The width of what stands in a column, in pixels; of texts by how wide each is. */
export function naturalWidth(of: Of, widths: readonly number[]): number {
  return Math.min(MOST[of], Math.max(LEAST, Math.ceil(Math.max(0, ...widths)) + EDGES));
}

/** The track of a column that is as wide as what stands in it: it gives way where there is no room, and shares what is left. */
export function trackOf(of: Of, natural: number): string {
  return `minmax(${Math.min(natural, ENOUGH[of])}px, ${natural}fr)`;
}

export function ofWhat(column: string, title: string): Of {
  return column === title ? 'title' : 'text';
}
