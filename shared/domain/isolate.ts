import { directionOf, type Direction, type Language } from './languages.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT = /(?![\p{Script=Arabic}\p{Script=Hebrew}])\p{L}/u;

/** A name within a sentence of the other direction, kept in its own: without it, quotation marks and dots change sides. */
export function isolated(text: string, language: Language): string {
  const other = directionOf(language) === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return other.test(text) ? alwaysIsolated(text) : text;
}

export function alwaysIsolated(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** A text in the pieces that were isolated and those between them, without the marks. */
export function isolatedPieces(text: string): string[] {
  return text
    .split(/(\u2068[^\u2069]*\u2069)/)
    .map((piece) => piece.replace(/[\u2068\u2069]/g, ''))
    .filter((piece) => piece !== '');
}

/** The direction in which a text is read, by its first letter; null where it has none. */
export function directionIn(text: string): Direction | null {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (letter === undefined) return null;
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
