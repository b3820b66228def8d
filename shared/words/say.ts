import { IntlMessageFormat } from 'intl-messageformat';
import { localeOf, type Language } from '../domain/languages.ts';

export type Facts = Readonly<Record<string, string | number>>;

const read = new Map<string, IntlMessageFormat>();

/** Says a message outside the screen, where i18next does not reach: in files that go out, and on paper. Throws where a fact is missing. */
export function say(language: Language, message: string, facts: Facts): string {
  const key = `${language} ${message}`;
  const known =
    read.get(key) ?? new IntlMessageFormat(message, localeOf(language), undefined, { ignoreTag: true });
  read.set(key, known);
  return String(known.format(facts));
}
