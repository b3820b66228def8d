/** What of a page about one participant has room on two sides. What has not is counted, and read on the screen. */

interface Line {
  readonly what: string | { readonly text: string };
  readonly number?: string;
  readonly under: readonly string[];
  readonly where: string;
}

interface Section {
  readonly lines: readonly Line[];
  /** How many more there are than its lines. */
  readonly more: number;
}

/** How many letters a line of each column has room for, a few less than the widest. */
const LETTERS = { what: 58, under: 74, where: 24 } as const;
/** In lines: the room above a row, what a heading takes, and what two sides hold below the head of the first. */
const [ABOVE_ROW, HEADING, ROOM] = [0.3, 2.4, 86] as const;
/** So many lines of a list say what sort of thing is in it. */
const FEWEST = 2;

/** The same sections, the longest list shortened line by line until all of them have room. */
export function onTwoSides<S extends Section>(sections: readonly S[], room: number = ROOM): S[] {
  const kept = sections.map(({ lines }) => lines.length);
  const heightOf = ({ lines, more }: S, count: number): number =>
    HEADING +
    lines.slice(0, count).reduce((sum, line) => sum + ABOVE_ROW + linesOf(line), 0) +
    (more + lines.length - count > 0 ? 1 + ABOVE_ROW : 0);
  const height = (): number => sections.reduce((sum, one, at) => sum + heightOf(one, kept[at] ?? 0), 0);
  while (height() > room) {
    const longest = Math.max(...kept);
    if (longest <= FEWEST) break;
    kept[kept.lastIndexOf(longest)] = longest - 1;
  }
  return sections.map((one, at) => {
    const count = kept[at] ?? one.lines.length;
    return { ...one, lines: one.lines.slice(0, count), more: one.more + one.lines.length - count };
  });
}

function linesOf({ what, number = '', under, where }: Line): number {
  const text = `${number} ${typeof what === 'string' ? what : what.text}`;
  return Math.max(
    rows(text, LETTERS.what) + under.reduce((sum, one) => sum + rows(one, LETTERS.under), 0),
    rows(where, LETTERS.where),
  );
}

function rows(text: string, letters: number): number {
  return Math.max(1, Math.ceil(text.trim().length / letters));
}
