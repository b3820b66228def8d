import type { Language } from '../../../shared/domain/languages.ts';

/** The languages the interface itself speaks; a document may be in any of the six. */
export const INTERFACE_LANGUAGES = ['en', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The language shown to someone who prefers one that the interface does not speak yet. */
export function interfaceLanguage(preferred: Language): InterfaceLanguage {
  return preferred === 'ar' ? 'ar' : 'en';
}

/** For Intl: day before month and a clock of 24 hours; digits stay Western, as in times and symbols. */
export function localeOf(language: InterfaceLanguage): string {
  return language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A catalog in another language: every key of the English one, and its own plural forms where it has more. */
export type Translated<T> = T extends string
  ? string
  : { readonly [K in keyof T]: Translated<T[K]> } & { readonly [K in `${string}_${PluralForm}`]?: string };
