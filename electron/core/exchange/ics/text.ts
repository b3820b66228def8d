/** Line ends of every kind: some parsers end a line at each of them. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Control characters, which RFC 5545 forbids, but for the tab and the line feed. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/** Whatever of the three: most texts have none. */
const DOUBTFUL = /[^\P{Cc}\n]|[\p{Surrogate}\u2028\u2029]/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A text that any calendar program can hold: line feeds as the only line ends, and valid Unicode. */
export function cleanText(text: string): string {
  if (!DOUBTFUL.test(text)) return text;
  return text.replace(LINE_ENDS, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD');
}

export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim();
}

/** For the properties that ical-generator writes as they are (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** For a CN, which stands between quotation marks and so cannot hold one. */
export function quotable(name: string): string {
  return cleanLine(name).replaceAll('"', '”').replaceAll('^', '');
}

/**
 * An id as a part of a UID: printable ASCII, and another one for every id. Those of this program stay as they are; in
 * somebody's file there may be others, and a line end in one must not begin a line of ours.
 */
export function inUid(id: string): string {
  return id.replace(/[^A-Za-z0-9._-]/g, (unit) => `=${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
