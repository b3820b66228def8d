import { isOneOf } from '../typing.ts';

/** The six official languages of the United Nations, in the order in which documents list them. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Direction = 'ltr' | 'rtl';

interface LanguageFacts {
  /** The language by its own name. */
  readonly name: string;
  /** For Intl: days before months, a clock of 24 hours, and digits as the UN prints them (Western ones in Arabic). */
  readonly locale: string;
  readonly direction: Direction;
  /** Between the members of a list that is no sentence. */
  readonly listSeparator: string;
  /** Between the parts of a line that says where and when. */
  readonly partSeparator: string;
  /** Between one sentence and the next. */
  readonly sentenceSeparator: string;
  /** For Intl.Collator. */
  readonly collation: string;
  /** What does not count at the beginning of a name when names are put in order. */
  readonly article: RegExp | null;
  /** How the first day of a month is written, where not by its figure. */
  readonly firstOfMonth: string | null;
}

/** All that the program knows of a language besides its words, which stand in shared/words/<code>. */
const FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: {
    name: 'English',
    locale: 'en-GB',
    direction: 'ltr',
    listSeparator: ', ',
    partSeparator: ', ',
    sentenceSeparator: ' ',
    collation: 'en',
    article: /^the\s+/i,
    firstOfMonth: null,
  },
  fr: {
    name: 'Français',
    locale: 'fr-FR',
    direction: 'ltr',
    listSeparator: ', ',
    partSeparator: ', ',
    sentenceSeparator: ' ',
    collation: 'fr',
    article: /^(?:les?|la)\s+|^l['’]/i,
    firstOfMonth: '1er',
  },
  es: {
    name: 'Español',
    locale: 'es-ES',
    direction: 'ltr',
    listSeparator: ', ',
    partSeparator: ', ',
    sentenceSeparator: ' ',
    collation: 'es',
    article: /^(?:el|la|los|las)\s+(?!Salvador\b)/i,
    firstOfMonth: null,
  },
  ru: {
    name: 'Русский',
    locale: 'ru-RU',
    direction: 'ltr',
    listSeparator: ', ',
    partSeparator: ', ',
    sentenceSeparator: ' ',
    collation: 'ru',
    article: null,
    firstOfMonth: null,
  },
  zh: {
    name: '中文',
    locale: 'zh-CN',
    direction: 'ltr',
    listSeparator: '、',
    partSeparator: '，',
    sentenceSeparator: '',
    collation: 'zh-u-co-pinyin',
    article: null,
    firstOfMonth: null,
  },
  ar: {
    name: 'العربية',
    locale: 'ar-EG-u-nu-latn',
    direction: 'rtl',
    listSeparator: '، ',
    partSeparator: '، ',
    sentenceSeparator: ' ',
    collation: 'ar',
    article: /^ال/u,
    firstOfMonth: null,
  },
};

export function languageFacts(language: Language): LanguageFacts {
  return FACTS[language];
}

export function isLanguage(code: string): code is Language {
  return isOneOf(LANGUAGES, code);
}

/** A text held in some of the six languages; a language that is absent has not been supplied. */
export type Localized = Partial<Record<Language, string>>;

export function directionOf(language: Language): Direction {
  return FACTS[language].direction;
}

/** For Intl. */
export function localeOf(language: Language): string {
  return FACTS[language].locale;
}

/** The members of a list as one text: no sentence, so without an 'and'. */
export function listed(language: Language, members: readonly string[]): string {
  return members.join(FACTS[language].listSeparator);
}

/** Sentences one after the other; those that are empty are left out. */
export function sentences(language: Language, said: readonly string[]): string {
  return said.filter(Boolean).join(FACTS[language].sentenceSeparator);
}

/** Orders names as the language does, and numbers in them by what they count: Room 2, Room 10. */
export function collatorOf(language: Language): Intl.Collator {
  const known = COLLATORS.get(language);
  if (known) return known;
  const made = new Intl.Collator(FACTS[language].collation, { numeric: true });
  COLLATORS.set(language, made);
  return made;
}

/** Making one takes longer than sorting a list by it. */
const COLLATORS = new Map<Language, Intl.Collator>();

/** A text of a record with the language it is in. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

/**
 * A text in the language asked for; where it lacks that, in the first of the six that it has, English first. The one order
 * for screen, lists, search, paper and calendar files: a record is called the same wherever it is read in a language.
 * An empty text in the language asked for where there is none at all.
 */
export function saidIn(text: Localized, language: Language): Said {
  for (const one of [language, ...LANGUAGES]) {
    const found = text[one];
    if (found) return { text: found, language: one };
  }
  return { text: '', language };
}

export function localize(text: Localized, language: Language): string {
  return saidIn(text, language).text;
}

/** A name that begins a line: formal names begin with an article, which within a sentence is small. */
export function capitalized(text: string, language: Language): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** A language as a sentence in another one names it: Arabic, arabe. */
export function languageIn(language: Language, named: Language): string {
  return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(named) ?? named;
}
