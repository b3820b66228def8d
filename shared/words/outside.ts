import type { Language } from '../domain/languages.ts';
import type { Translated } from './translated.ts';
import { cities as citiesAr } from './ar/cities.ts';
import { closing as closingAr } from './ar/closing.ts';
import { files as filesAr } from './ar/files.ts';
import { letter as letterAr } from './ar/letter.ts';
import { cities } from './en/cities.ts';
import { closing } from './en/closing.ts';
import { files } from './en/files.ts';
import { letter } from './en/letter.ts';
import { cities as citiesEs } from './es/cities.ts';
import { closing as closingEs } from './es/closing.ts';
import { files as filesEs } from './es/files.ts';
import { letter as letterEs } from './es/letter.ts';
import { cities as citiesFr } from './fr/cities.ts';
import { closing as closingFr } from './fr/closing.ts';
import { files as filesFr } from './fr/files.ts';
import { letter as letterFr } from './fr/letter.ts';
import { cities as citiesRu } from './ru/cities.ts';
import { closing as closingRu } from './ru/closing.ts';
import { files as filesRu } from './ru/files.ts';
import { letter as letterRu } from './ru/letter.ts';
import { cities as citiesZh } from './zh/cities.ts';
import { closing as closingZh } from './zh/closing.ts';
import { files as filesZh } from './zh/files.ts';
import { letter as letterZh } from './zh/letter.ts';

export type ClosingWords = Translated<typeof closing>;

interface OutsideWords {
  readonly closing: ClosingWords;
  readonly files: Translated<typeof files>;
  readonly cities: Translated<typeof cities>;
  readonly letter: Translated<typeof letter>;
}

/**
 * The few words that the shell and the core say outside the pages, where nothing can be waited for: of every language,
 * because they are few.
 */
export const OUTSIDE: Readonly<Record<Language, OutsideWords>> = {
  en: { closing, files, cities, letter },
  fr: { closing: closingFr, files: filesFr, cities: citiesFr, letter: letterFr },
  es: { closing: closingEs, files: filesEs, cities: citiesEs, letter: letterEs },
  ru: { closing: closingRu, files: filesRu, cities: citiesRu, letter: letterRu },
  zh: { closing: closingZh, files: filesZh, cities: citiesZh, letter: letterZh },
  ar: { closing: closingAr, files: filesAr, cities: citiesAr, letter: letterAr },
};
