import type { Language } from '../domain/languages.ts';
import type { PaperWords } from '../words/printed.ts';
import { wordsIn, type Words } from './words-in.ts';

export type { Words } from './words-in.ts';

/** Each language's papers are a file of their own, read when one is printed in it. */
const FOLDERS = import.meta.glob<{ readonly words: PaperWords }>('../words/*/printed.ts');

/** The words of paper in a language. */
export async function wordsOf(language: Language): Promise<Words> {
  const read = FOLDERS[`../words/${language}/printed.ts`];
  if (!read) throw new Error(`there are no words for papers in ${language}`);
  return wordsIn(language, (await read()).words);
}
