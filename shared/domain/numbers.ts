/** Numbers that people read from paper, which two laptops that know nothing of each other must not both give. */

/** No vowels, so that no word comes out, and nothing that is read as a digit. */
const CONSONANTS = 'BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 4;
/** Of the installation that made the workspace. */
export const MAKERS_LETTER = 'A';

/**
 * The letters that an installation's numbers carry: A for the one that made the workspace, which is one alone; four for
 * each other, which follow from its id (160,000 possible: two laptops that share them also have to give the same count).
 */
export function lettersOf(installation: string, maker: string): string {
  if (installation === maker) return MAKERS_LETTER;
  let hash = 0x811c9dc5;
  for (let index = 0; index < installation.length; index += 1) {
    hash = Math.imul(hash ^ installation.charCodeAt(index), 0x01000193);
  }
  // FNV-1a leaves its high bits little stirred for short texts.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
  let letters = '';
  for (let count = 0; count < LENGTH; count += 1) {
    letters += CONSONANTS[hash % CONSONANTS.length] ?? '';
    hash = Math.floor(hash / CONSONANTS.length);
  }
  return letters;
}
