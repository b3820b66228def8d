import { directionOf, type Direction, type Language } from './languages.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u;

/** What begins an embedding, an override or an isolate, what ends the first two, and what ends an isolate with all in it. */
const MARKS = /[\u202A-\u202E\u2066-\u2069]/g;
const POP = '\u202C';

/** A text whose own marks of direction end with it: whatever stands behind it is read as if they were not there. */
export function enclosed(text: string): string {
  const ends: string[] = [];
  const kept = text.replace(MARKS, (mark) => {
    if (mark !== POP && mark !== POP_ISOLATE) {
      ends.push(mark < '\u2066' ? POP : POP_ISOLATE);
      return mark;
    }
    const last = mark === POP ? ends.length - 1 : ends.lastIndexOf(POP_ISOLATE);
    if (ends[last] !== mark) return '';
    ends.length = last;
    return mark;
  });
  return kept + ends.toReversed().join('');
}

/** Letters that are shown backwards, which spells another name: a text from elsewhere is without what does that. */
const OVERRIDES = /[\u202D\u202E]/g;

export function withoutOverrides(text: string): string {
  return enclosed(text.replace(OVERRIDES, ''));
}

/**
 * A name within a sentence, kept in its own direction where it is of the other one or has marks of direction: without it,
 * quotation marks and dots change sides.
 */
export function isolated(text: string, language: Language): string {
  const other = directionOf(language) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(text) || text.search(MARKS) !== -1 ? alwaysIsolated(text) : text;
}

export function alwaysIsolated(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${enclosed(text)}${POP_ISOLATE}`;
}

/** A text in the pieces that were isolated and those between them, without the marks that did; each ends its own marks. */
export function isolatedPieces(text: string): string[] {
  const pieces = [''];
  const begun: string[] = [];
  for (const part of enclosed(text).split(/([\u2066-\u2069])/)) {
    const begin = part === POP_ISOLATE ? begun.pop() : part;
    if (begun.length === 0 && begin === FIRST_STRONG_ISOLATE) pieces.push('');
    else pieces.push((pieces.pop() ?? '') + part);
    if (/^[\u2066-\u2068]$/.test(part)) begun.push(part);
  }
  return pieces.map(enclosed).filter((piece) => piece !== '');
}

/** The direction in which a text is read, by its first letter; null where it has none. */
export function directionIn(text: string): Direction | null {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (letter === undefined) return null;
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
