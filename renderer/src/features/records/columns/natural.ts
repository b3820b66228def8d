/** The narrowest that a column gets by itself and the widest, in pixels. */
const LEAST = 56;
const MOST = 320;
/** Both edges of a cell, and its line. */
const EDGES = 16;
/** How little of a long text is enough where there is no room for all; of what a row is called by, more. */
const ENOUGH = 112;
const ENOUGH_OF_TITLE = 144;
/** How much more of the room a title gets than another text as long. */
const TITLE_SHARE = 1.5;

/** The width of what stands in a column, in pixels; of texts by how wide each is. */
export function naturalWidth(widths: readonly number[]): number {
  return Math.min(MOST, Math.max(LEAST, Math.ceil(Math.max(0, ...widths)) + EDGES));
}

/**
 * The track of a column that is as wide as what stands in it: it gives way where there is no room, and shares what is left;
 * what a row is called by gives way last.
 */
export function trackOf(natural: number, isTitle: boolean): string {
  const enough = isTitle ? ENOUGH_OF_TITLE : ENOUGH;
  return `minmax(${Math.min(natural, enough)}px, ${isTitle ? natural * TITLE_SHARE : natural}fr)`;
}
