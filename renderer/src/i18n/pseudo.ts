/**
 * A language that nobody speaks, for development (`npm start -- --pseudo` or `--pseudo=rtl`): English with marks on its
 * letters, a third longer, between brackets. What stands on the screen without brackets is not translated; what is cut off
 * has no room for German or Russian; what does not turn round from right to left is not mirrored.
 */
export interface Pseudo {
  readonly direction: 'ltr' | 'rtl';
}

/** What the window's address asks for; the shell lets it ask in a program that is not packaged. */
export function pseudoIn(search: string): Pseudo | null {
  const asked = new URLSearchParams(search).get('pseudo');
  return asked === null ? null : { direction: asked === 'rtl' ? 'rtl' : 'ltr' };
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'åbçđéƒĝĥîĵķļɱñöþǫŕšŧûṽŵẋýžÅBÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŦÛṼŴẊÝŽ';
const MARKS = new Map([...PLAIN].map((letter, at) => [letter, [...MARKED][at] ?? letter]));
/** What was put into a sentence keeps its letters: it is data, and has its own isolates. */
const PUT_IN = /(\u2068[^\u2069]*\u2069)/;

/** A text of the interface as the pseudo-language says it. */
export function inPseudo(text: string): string {
  if (text === '') return text;
  const said = text
    .split(PUT_IN)
    .map((part) =>
      part.startsWith('\u2068') ? part : [...part].map((sign) => MARKS.get(sign) ?? sign).join(''),
    )
    .join('');
  return `⟦${said}${'~'.repeat(Math.ceil(text.length / 3))}⟧`;
}
