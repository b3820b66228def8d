import { languageFacts, localeOf, type Language } from '../languages.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date as the language writes it, by Intl's options; in French the first of a month is its '1er', which Intl does not know. */
export function saidDate(language: Language, options: Intl.DateTimeFormatOptions, date: Date): string {
  const key = language + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formats.set(key, format);
  const { firstOfMonth } = languageFacts(language);
  if (firstOfMonth === null) return format.format(date);
  return format
    .formatToParts(date)
    .map(({ type, value }, _at, parts) =>
      type === 'day' &&
      value === '1' &&
      parts.some((part) => part.type === 'month' && /\p{L}/u.test(part.value))
        ? firstOfMonth
        : value,
    )
    .join('');
}
