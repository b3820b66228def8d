/** The narrowest that a column gets by itself and the widest, in pixels. */
const LEAST = 56;
const MOST = 320;
/** Both edges of a cell, and its line. */
const EDGES = 16;
/** How little of a long text is enough where there is no room for all. */
const ENOUGH = 112;

/** The width of what stands in a column, in pixels; of texts by how wide each is. */
export function naturalWidth(widths: readonly number[]): number {
  return Math.min(MOST, Math.max(LEAST, Math.ceil(Math.max(0, ...widths)) + EDGES));
}

/** The track of a column that is as wide as what stands in it: it gives way where there is no room, and shares what is left. */
export function trackOf(natural: number): string {
  return `minmax(${Math.min(natural, ENOUGH)}px, ${natural}fr)`;
}
