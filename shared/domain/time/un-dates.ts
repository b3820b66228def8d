import type { Language } from '../languages.ts';

/** The months in Arabic documents of the United Nations: by their Syriac names and by those that Egypt uses, which Intl knows alone. */
const ARABIC_MONTHS: Readonly<Record<string, string>> = {
  يناير: 'كانون الثاني/يناير',
  فبراير: 'شباط/فبراير',
  مارس: 'آذار/مارس',
  أبريل: 'نيسان/أبريل',
  مايو: 'أيار/مايو',
  يونيو: 'حزيران/يونيه',
  يوليو: 'تموز/يوليه',
  أغسطس: 'آب/أغسطس',
  سبتمبر: 'أيلول/سبتمبر',
  أكتوبر: 'تشرين الأول/أكتوبر',
  نوفمبر: 'تشرين الثاني/نوفمبر',
  ديسمبر: 'كانون الأول/ديسمبر',
};

/** A part of a date that Intl made, as documents of the United Nations have it in a language; lists and forms keep what is short. */
type Rewritten = (
  part: Intl.DateTimeFormatPart,
  parts: readonly Intl.DateTimeFormatPart[],
  at: number,
) => string;

const AS_IT_IS: Rewritten = ({ value }) => value;

const RULES: { readonly [L in Language]?: Rewritten } = {
  ar: ({ type, value }) => (type === 'month' ? (ARABIC_MONTHS[value] ?? value) : value),
  // 'Friday, 15 March 2024'
  en: ({ value }, parts, at) => (parts[at - 1]?.type === 'weekday' && value === ' ' ? ', ' : value),
  // In full, not 'г.', and not the thin space before it, which a word does not have.
  ru: ({ type, value }) => (type === 'literal' ? value.replace(/\sг\./u, '\u00a0года') : value),
};

export function rewrittenIn(language: Language): Rewritten {
  return RULES[language] ?? AS_IT_IS;
}
