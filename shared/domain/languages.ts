import { isOneOf } from '../typing.ts';

/** The six official languages of the United Nations, in the order in which documents list them. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(code: string): code is Language {
  return isOneOf(LANGUAGES, code);
}

/** A text held in some of the six languages; a language that is absent has not been supplied. */
export type Localized = Partial<Record<Language, string>>;

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The text in the language asked for, else in the first language that has one, else an empty string. */
export function localize(text: Localized, language: Language): string {
  const own = text[language];
  if (own) return own;
  for (const other of LANGUAGES) {
    const found = text[other];
    if (found) return found;
  }
  return '';
}

/** A name that begins a line: formal names begin with an article, which within a sentence is small. */
export function capitalized(text: string, language: Language): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
