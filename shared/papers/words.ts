/** The words of paper in a language, with its facts filled in: on printed pages, in files for word processors, in public copies. */
import type { Language } from '../domain/languages.ts';
import { clockIn } from '../words/clock.ts';
import type { PaperWords } from '../words/printed.ts';
import { say, type Facts } from '../words/say.ts';

type Paper = PaperWords['paper'];
/** The messages of paper that stand by themselves. */
type PaperKey = { [K in keyof Paper]: Paper[K] extends string ? K : never }[keyof Paper];

export interface Words {
  readonly language: Language;
  readonly catalogue: PaperWords;
  /** A message of the printed documents. */
  readonly t: (key: PaperKey, facts?: Facts) => string;
  /** Any message of the catalogue. */
  readonly say: (message: string, facts: Facts) => string;
  /** A city by its name in the language, where that is known. */
  readonly cityName: (city: string) => string;
  /** By which clock a time is: that of the zone's city. */
  readonly clock: (zone: string) => string;
}

/** Each language's papers are a file of their own, read when one is printed in it; named one by one, so that tools without a build find them too. */
const READ: Readonly<Record<Language, () => Promise<{ readonly words: PaperWords }>>> = {
  en: () => import('../words/en/printed.ts'),
  fr: () => import('../words/fr/printed.ts'),
  es: () => import('../words/es/printed.ts'),
  ru: () => import('../words/ru/printed.ts'),
  zh: () => import('../words/zh/printed.ts'),
  ar: () => import('../words/ar/printed.ts'),
};

/** The words of paper in a language. */
export async function wordsOf(language: Language): Promise<Words> {
  const { words: catalogue } = await READ[language]();
  const cities: Readonly<Record<string, string>> = catalogue.cities;
  return {
    language,
    catalogue,
    t: (key, facts = {}) => say(language, catalogue.paper[key], facts),
    say: (message, facts) => say(language, message, facts),
    cityName: (city) => cities[city] ?? city,
    clock: (zone) => clockIn(language, catalogue, zone),
  };
}
