import type { Language } from '../domain/languages.ts';
import { say, type Facts } from '../words/say.ts';
import { clockIn } from '../words/clock.ts';
import type { PaperWords } from '../words/printed.ts';

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

/** Each language's papers are a file of their own, read when one is printed in it. */
const FOLDERS = import.meta.glob<{ readonly words: PaperWords }>('../words/*/printed.ts');

/** The words of paper in a language. */
export async function wordsOf(language: Language): Promise<Words> {
  const read = FOLDERS[`../words/${language}/printed.ts`];
  if (!read) throw new Error(`there are no words for papers in ${language}`);
  const { words: catalogue } = await read();
  const cities: Readonly<Record<string, string>> = catalogue.cities;
  const cityName = (city: string): string => cities[city] ?? city;
  const t: Words['t'] = (key, facts = {}) => say(language, catalogue.paper[key], facts);
  return {
    language,
    catalogue,
    t,
    say: (message, facts) => say(language, message, facts),
    cityName,
    clock: (zone) => clockIn(language, catalogue, zone),
  };
}
