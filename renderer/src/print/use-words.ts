import { createContext, use } from 'react';
import type { Words } from '../../../shared/papers/words.ts';

/** The words of the paper that is being drawn. */
export const WordsOfPaper = createContext<Words | null>(null);

export function useWords(): Words {
  const words = use(WordsOfPaper);
  if (!words) throw new Error('a document is drawn inside the words of its language');
  return words;
}
