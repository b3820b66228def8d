/** Cuts long texts where their contents say so, so that an edit changes the pieces around it and no others. */

/** UTF-16 units: pieces are at least and at most so long; about their mean between. */
const SHORTEST = 128;
const LONGEST = 4096;
/** A cut stands where these bits of the rolling hash are all 0: once in 256 units. */
const MASK = 0xff << 16;

/** One number for each low byte of a unit, from a generator with a fixed seed: the cuts must never move. */
const GEAR = gear();

function gear(): readonly number[] {
  let state = 0x9e3779b9;
  return Array.from({ length: 256 }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> 0;
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) >>> 0;
    state = (state + 0x6d2b79f5) >>> 0;
    return state;
  });
}

/** The pieces of a text, which give it again when they are joined; a pair of surrogates is never parted. */
export function cutText(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = ((hash << 1) + (GEAR[(unit ^ (unit >>> 8)) & 0xff] ?? 0)) | 0;
    const length = at + 1 - start;
    if (length < SHORTEST) continue;
    const isHalf = unit >= 0xd800 && unit < 0xdc00;
    if (isHalf || ((hash & MASK) !== 0 && length < LONGEST)) continue;
    pieces.push(text.slice(start, at + 1));
    start = at + 1;
    hash = 0;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}
