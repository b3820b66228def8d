import { languageFacts, type Language } from '../languages.ts';

/** The short name as it is sorted: without a leading article, and punctuation counted as a space. */
export function sortKey(name: string, language: Language): string {
  const { article } = languageFacts(language);
  const bare = article ? name.replace(article, '') : name;
  return bare
    .replace(/[’'()\-,.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
