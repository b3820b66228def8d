import { foldText } from './search-text.ts';

/** Characters shown on either side of what was found. */
const AROUND = 40;

/** The first place in a text, as it was written, where a word is found, with what stands around it on one line. */
export function snippetOf(text: string, sought: string): string {
  const word = foldText(sought).split(/\s+/).find(Boolean) ?? '';
  const letters = [...text];
  let folded = '';
  // For each unit of the folded text, the letter it comes from: folding can drop letters and double them.
  const origin: number[] = [];
  letters.forEach((letter, index) => {
    const piece = foldText(letter);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) origin.push(index);
  });
  const at = Math.max(0, folded.indexOf(word));
  const first = origin[at] ?? 0;
  const last = origin[at + word.length - 1] ?? first;
  const from = Math.max(0, first - AROUND);
  const to = last + 1 + AROUND;
  const piece = letters.slice(from, to).join('').replace(/\n+/g, ' · ');
  return `${from > 0 ? '…' : ''}${piece}${to < letters.length ? '…' : ''}`;
}
