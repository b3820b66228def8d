import { foldText } from '../../../shared/domain/text/fold.ts';

/** Characters shown on either side of what was found. */
const AROUND = 40;

/** The first place in a text, as it was written, where a word is found, with what stands around it on one line. */
export function snippetOf(text: string, sought: string): string {
  const word = foldText(sought).split(/\s+/).find(Boolean) ?? '';
  const letters = [...text];
  const { folded, origin } = foldedLetters(letters);
  const at = Math.max(0, folded.indexOf(word));
  const first = origin(at);
  const from = Math.max(0, first - AROUND);
  const to = origin(at + word.length - 1) + 1 + AROUND;
  const piece = letters.slice(from, to).join('').replace(/\n+/g, ' · ');
  return `${from > 0 ? '…' : ''}${piece}${to < letters.length ? '…' : ''}`;
}

/** A text folded a letter at a time, and for each unit of that the letter it comes from: folding drops and doubles some. */
function foldedLetters(letters: readonly string[]): { folded: string; origin: (unit: number) => number } {
  const pieces = new Map<string, string>();
  const units: number[] = [];
  const folded = letters.map((letter, index) => {
    const piece = pieces.get(letter) ?? foldText(letter);
    pieces.set(letter, piece);
    for (let unit = 0; unit < piece.length; unit += 1) units.push(index);
    return piece;
  });
  return { folded: folded.join(''), origin: (unit) => units[Math.max(0, unit)] ?? 0 };
}
