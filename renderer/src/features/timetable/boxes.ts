import { HOUR, type Entry, type Placed } from './layout.ts';

/** Where something stands in a column: block in pixels, inline as CSS lengths of the column. */
export interface Box {
  readonly insetBlockStart: number;
  readonly blockSize: number;
  readonly insetInlineStart: string;
  readonly inlineSize: string;
}

/** Pixels of a block that can still be read and taken: a quarter of an hour, so that none covers the next. */
const SHORTEST = 13;

/** A stretch of minutes beside a band of so many pixels, in its lane. */
export function boxBeside(
  band: number,
  { from, to, lane, lanes }: Pick<Placed<Entry>, 'from' | 'to' | 'lane' | 'lanes'>,
): Box {
  return {
    ...blockOf(from, to),
    insetInlineStart: `calc(${band}px + (100% - ${band}px) * ${lane / lanes})`,
    inlineSize: `calc((100% - ${band}px) / ${lanes} - 4px)`,
  };
}

/** A meeting of the host event in its band: of so many pixels, or all of its column. */
export function boxWithin(band: number | null, { from, to, lane, lanes }: Placed<Entry>): Box {
  const width = band === null ? '100%' : `${band}px`;
  return {
    ...blockOf(from, to),
    insetInlineStart: `calc(${width} * ${lane / lanes})`,
    inlineSize: `calc(${width} / ${lanes} - 4px)`,
  };
}

function blockOf(from: number, to: number): Pick<Box, 'insetBlockStart' | 'blockSize'> {
  return {
    insetBlockStart: (from / 60) * HOUR,
    blockSize: Math.max(SHORTEST, ((to - from) / 60) * HOUR - 2),
  };
}
