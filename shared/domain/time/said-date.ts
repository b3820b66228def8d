import { languageFacts, localeOf, type Language } from '../languages.ts';
import { rewrittenIn } from './un-dates.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as the language writes it, by Intl's options. Where the month is a word, in French the first of it is its '1er';
 * where it is a whole word, it is written as the United Nations do on paper. Intl knows neither.
 */
export function saidDate(language: Language, options: Intl.DateTimeFormatOptions, date: Date): string {
  const key = language + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formats.set(key, format);
  const { firstOfMonth } = languageFacts(language);
  const isOnPaper = options.month === 'long';
  if (firstOfMonth === null && !isOnPaper) return format.format(date);
  const parts = format.formatToParts(date);
  const isMonthAWord = parts.some(({ type, value }) => type === 'month' && /\p{L}/u.test(value));
  return parts
    .map((part, at) => {
      const isFirst = part.type === 'day' && part.value === '1' && isMonthAWord;
      if (isFirst && firstOfMonth !== null) return firstOfMonth;
      return isOnPaper ? rewrittenIn(language)(part, parts, at) : part.value;
    })
    .join('');
}
