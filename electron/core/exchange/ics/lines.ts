/** Content lines of iCalendar (RFC 5545, 3.1 and 3.3). */

/** Octets of a line, without the space that begins a folded one. */
const FOLD_AT = 74;
/** Most lines are of letters of one octet each, and short. */
const SHORT = /^[\0-\x7F]{0,74}$/;

/** A line in pieces of at most 75 octets, none of which ends within a letter. */
export function folded(line: string): string {
  if (SHORT.test(line)) return line;
  const pieces: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const point = line.codePointAt(at) ?? 0;
    const size = octetsOf(point);
    if (octets + size > FOLD_AT) {
      pieces.push(line.slice(from, at));
      from = at;
      octets = 0;
    }
    octets += size;
    at += point > 0xffff ? 2 : 1;
  }
  return [...pieces, line.slice(from)].join('\r\n ');
}

function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point > 0xffff ? 4 : 3;
}

/** A clean text as the value of a property. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** A UTC instant to the second. */
export function utcValue(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
