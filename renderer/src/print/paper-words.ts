import { createContext, use } from 'react';
import type { Language } from '../../../shared/domain/languages.ts';
import { wordsIn, type Words } from '../../../shared/paper/words.ts';
import type { PaperWords } from '../../../shared/words/printed.ts';

export type { Words } from '../../../shared/paper/words.ts';

/** Each language's papers are a file of their own, read when one is printed in it. */
const FOLDERS = import.meta.glob<{ readonly words: PaperWords }>('../../../shared/words/*/printed.ts');

/** The words of paper in a language. */
export async function wordsOf(language: Language): Promise<Words> {
  const read = FOLDERS[`../../../shared/words/${language}/printed.ts`];
  if (!read) throw new Error(`there are no words for papers in ${language}`);
  return wordsIn(language, (await read()).words);
}

export const WordsOfPaper = createContext<Words | null>(null);

export function useWords(): Words {
  const words = use(WordsOfPaper);
  if (!words) throw new Error('a document is drawn inside the words of its language');
  return words;
}
