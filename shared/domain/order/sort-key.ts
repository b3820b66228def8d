import { languageFacts, type Language } from '../languages.ts';

interface Manner {
  /** Whether spaces, hyphens and apostrophes count for nothing: 'Sainte-Lucie' before 'Saint-Kitts-et-Nevis'. */
  readonly byLetter: boolean;
  /** What is read otherwise than it is written, after the article is dropped. */
  readonly read?: readonly [written: RegExp, read: string];
}

const BY_WORD: Manner = { byLetter: false };

/** How names follow each other in each language, and by which source: docs/decisions/0029-order.md. */
const MANNERS: Readonly<Record<Language, Manner>> = {
  en: BY_WORD,
  fr: { byLetter: true },
  es: BY_WORD,
  ru: BY_WORD,
  // Peru is Bìlǔ; by itself the first sign is read mì.
  zh: { byLetter: false, read: [/^秘鲁/u, '毕鲁'] },
  // The seat of a hamza is no letter of its own.
  ar: { byLetter: false, read: [/[أإآٱ]/gu, 'ا'] },
};

/** The short name as it is sorted: without a leading article, and punctuation counted as a space or as nothing. */
export function sortKey(name: string, language: Language): string {
  const { article } = languageFacts(language);
  const { byLetter, read } = MANNERS[language];
  const bare = article ? name.replace(article, '') : name;
  const letters = read ? bare.replace(...read) : bare;
  return letters.replace(/[^\p{L}\p{M}\p{N}]+/gu, byLetter ? '' : ' ').trim();
}
