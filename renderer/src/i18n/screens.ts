import type { words as english } from '../../../shared/words/en/screen.ts';
import { LANGUAGES, type Language } from '../../../shared/domain/languages.ts';
import type { Translated } from '../../../shared/words/translated.ts';

export type ScreenWords = Translated<typeof english>;
export type Namespace = keyof typeof english;

/** The languages whose folder has words for the screen; each is a file of its own, read when the language is used. */
const FOLDERS = import.meta.glob<{ readonly words: ScreenWords }>('../../../shared/words/*/screen.ts');

function folderOf(language: Language): (() => Promise<{ readonly words: ScreenWords }>) | undefined {
  return FOLDERS[`../../../shared/words/${language}/screen.ts`];
}

/** The languages the interface itself speaks; a document may be in any of the six. */
export const INTERFACE_LANGUAGES: readonly Language[] = LANGUAGES.filter(
  (language) => folderOf(language) !== undefined,
);

/** The language shown to someone who prefers one that the interface does not speak yet. */
export function interfaceLanguage(preferred: Language): Language {
  return INTERFACE_LANGUAGES.includes(preferred) ? preferred : 'en';
}

/** Every text of the interface in a language that it speaks. */
export async function screenWords(language: Language): Promise<ScreenWords> {
  const read = folderOf(language);
  if (!read) throw new Error(`the interface does not speak ${language}`);
  return (await read()).words;
}
