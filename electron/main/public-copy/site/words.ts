import type { Language } from '../../../../shared/domain/languages.ts';
import { wordsIn, type Words } from '../../../../shared/papers/words-in.ts';
import type { PaperWords } from '../../../../shared/words/printed.ts';

/** Each language's words are read when a copy is made in it. */
const READ: Readonly<Record<Language, () => Promise<{ readonly words: PaperWords }>>> = {
  en: () => import('../../../../shared/words/en/printed.ts'),
  fr: () => import('../../../../shared/words/fr/printed.ts'),
  es: () => import('../../../../shared/words/es/printed.ts'),
  ru: () => import('../../../../shared/words/ru/printed.ts'),
  zh: () => import('../../../../shared/words/zh/printed.ts'),
  ar: () => import('../../../../shared/words/ar/printed.ts'),
};

export async function readWords(language: Language): Promise<Words> {
  return wordsIn(language, (await READ[language]()).words);
}
