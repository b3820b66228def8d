/** A text that was written elsewhere, as the paragraphs it is made of. */
import { labelAfter, labelWanted } from './labels.ts';

export interface PastedParagraph {
  readonly label: string;
  /** Its label stood before it; else it follows from the one before. */
  readonly isNumbered: boolean;
  readonly text: string;
}

const BIS = '(?:bis|ter|quater|quinquies|sexies|septies|octies)';
/** PP1, OP 3 bis., pp2: */
const NAMED = new RegExp(`^(PP|OP)\\s*\\.?\\s*(\\d{1,3})(?:\\s*(${BIS}))?\\s*[.):–—-]?\\s+`, 'i');
/** 4., (4), 4 bis) */
const COUNTED = new RegExp(`^\\(?(\\d{1,3})(?:\\s*(${BIS}))?\\s*[.)]\\s+`, 'i');
/** (a), (iv), b) */
const LETTERED = /^\(?([a-z]|[ivx]{1,4})\)\s+/;
const FIGURES = /[٠-٩۰-۹]/g;

/**
 * The paragraphs of a text. Numbers are taken off: “OP3 bis” stays so, “3.” is an operative paragraph, “(a)” a part of the
 * one before. What has no number comes before the first operative paragraph as a preambular one; after it, it goes on.
 * An empty line parts paragraphs; where there is none, every line is one.
 *
 * @param taken labels of the version that it goes into
 * @param after the label after which it goes; null: into an empty text
 */
export function paragraphsIn(
  text: string,
  taken: readonly string[],
  after: string | null,
): PastedParagraph[] {
  const blocks = blocksOf(text).map(numbered);
  const first = blocks.findIndex(({ label }) => label !== null);
  const labels = [...taken];
  let last = after;
  let whole = '';
  return blocks.map(({ label, part, text: said }, at): PastedParagraph => {
    const isPreamble = label === null && at < first && after === null;
    const own = part !== null && whole !== '' ? `${whole} (${part})` : label;
    const given =
      own === null ? labelAfter(labels, isPreamble || last !== null ? last : null) : labelWanted(labels, own);
    if (part === null) whole = given;
    labels.push(given);
    last = given;
    return { label: given, isNumbered: own !== null, text: said };
  });
}

interface Numbered {
  readonly label: string | null;
  /** Of a part of the paragraph before: its letter. */
  readonly part: string | null;
  readonly text: string;
}

function numbered(block: string): Numbered {
  const named = NAMED.exec(inOurs(block));
  if (named) {
    const [head, series = '', number = '', bis] = named;
    return { label: labelled(series.toUpperCase(), number, bis), part: null, text: behind(block, head) };
  }
  const counted = COUNTED.exec(inOurs(block));
  if (counted) {
    const [head, number = '', bis] = counted;
    return { label: labelled('OP', number, bis), part: null, text: behind(block, head) };
  }
  const lettered = LETTERED.exec(block);
  if (lettered) {
    const [head, part = ''] = lettered;
    return { label: null, part, text: behind(block, head) };
  }
  return { label: null, part: null, text: block };
}

const labelled = (series: string, number: string, bis: string | undefined): string =>
  [`${series}${Number(number)}`, bis?.toLowerCase()].filter(Boolean).join(' ');

const behind = (block: string, head: string): string => block.slice(head.length).trim();

/** Figures of Arabic and Persian as ours, one for one. */
function inOurs(text: string): string {
  return text.replace(FIGURES, (figure) => String((figure.codePointAt(0) ?? 0) % 16));
}

function blocksOf(text: string): string[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  if (!lines.some((line, at) => line === '' && at > 0 && lines.slice(at).some(Boolean))) {
    return lines.filter(Boolean);
  }
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = blocks.at(-1);
    // A line that begins with a number is no line of the paragraph above, whatever stands between them.
    if (line !== '' && isOpen && last !== undefined && isUnnumbered(line))
      blocks[blocks.length - 1] = `${last} ${line}`;
    else if (line !== '') blocks.push(line);
    isOpen = line !== '';
  }
  return blocks;
}

function isUnnumbered(line: string): boolean {
  const { label, part } = numbered(line);
  return label === null && part === null;
}
