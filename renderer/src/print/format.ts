import type { Language } from '../../../shared/domain/languages.ts';

/** Dates and times in the document's language and zone. Arabic takes European digits, as the UN's Arabic tables do. */
const LOCALE: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ru: 'ru-RU',
  zh: 'zh-CN',
  ar: 'ar-EG-u-nu-latn',
};

export function clockTime(utc: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    Date.parse(utc),
  );
}

export function longDay(utc: string, zone: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(Date.parse(utc));
}

/** A calendar date, YYYY-MM-DD. */
export function longDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(Date.parse(date));
}

/** Date and time together, for "as at". */
export function moment(utc: string, zone: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Date.parse(utc));
}

export function languageNames(languages: readonly Language[], language: Language): string {
  const names = new Intl.DisplayNames(LOCALE[language], { type: 'language' });
  return languages.map((one) => names.of(one) ?? one).join(', ');
}
