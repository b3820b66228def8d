import { foldText } from '../../../shared/domain/text/fold.ts';

/**
 * Of choices, the next one after the one that stands among those whose name begins with a letter, small or capital; where none
 * does, among those of which a later word does. Null: the letter begins none.
 */
export function nextByLetter<O extends { readonly label: string }>(
  choices: readonly O[],
  letter: string,
  stands: (choice: O) => boolean,
): O | null {
  const wanted = foldText(letter);
  const beginning = choices.filter(({ label }) => foldText(label).startsWith(wanted));
  const found =
    beginning.length > 0
      ? beginning
      : choices.filter(({ label }) => label.split(WORDS).some((word) => foldText(word).startsWith(wanted)));
  return found[(found.findIndex(stands) + 1) % found.length] ?? null;
}

/** What stands between words. */
const WORDS = /[^\p{L}\p{N}\p{M}]+/u;
