import type { Language } from './languages.ts';

/** The letters of Arabic numbering, in the order of their old values. */
const ABJAD = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];

/** How each language writes the letter of a sub-item: 3 (a), in French, Spanish and Russian 3 a), in Chinese 3(a), in Arabic 3 (أ). */
const FORMS: Readonly<Record<Language, (item: string, letter: string) => string>> = {
  en: (item, letter) => `${item} (${letter})`,
  fr: (item, letter) => `${item} ${letter})`,
  es: (item, letter) => `${item} ${letter})`,
  ru: (item, letter) => `${item} ${letter})`,
  zh: (item, letter) => `${item}(${letter})`,
  ar: (item, letter) => `${item} (${abjad(letter)})`,
};

/** The number of an agenda item, '2' or '2 (a)', as the United Nations write it in a language. */
export function numberIn(language: Language, number: string): string {
  const [, item, letter] = /^(\d+) \(([a-z]+)\)$/.exec(number) ?? [];
  return item === undefined || letter === undefined ? number : FORMS[language](item, letter);
}

/** The letter of the same place: Latin ones repeat after 26, Arabic ones after 28. A lone ه is written هـ. */
function abjad(letter: string): string {
  const place = (letter.length - 1) * 26 + letter.charCodeAt(0) - 97;
  const sign = ABJAD[place % ABJAD.length] ?? '';
  return (sign === 'ه' ? 'هـ' : sign).repeat(Math.floor(place / ABJAD.length) + 1);
}
