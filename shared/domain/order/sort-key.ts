import type { Language } from '../languages.ts';

const ARTICLES: Partial<Record<Language, RegExp>> = {
  en: /^the\s+/i,
  fr: /^(?:les?|la)\s+|^l['’]/i,
  es: /^(?:el|la|los|las)\s+(?!Salvador\b)/i,
};

/** The short name as it is sorted: without a leading article, and punctuation counted as a space. */
export function sortKey(name: string, language: Language): string {
  const article = ARTICLES[language];
  const bare = article ? name.replace(article, '') : name;
  const plain = language === 'ar' ? bare.replace(/^ال/u, '') : bare;
  return plain
    .replace(/[’'()\-,.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
