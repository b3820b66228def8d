import { IntlMessageFormat } from 'intl-messageformat';
import { isolated } from '../domain/isolate.ts';
import { localeOf, type Language } from '../domain/languages.ts';

export type Facts = Readonly<Record<string, string | number>>;

const read = new Map<string, IntlMessageFormat>();

/**
 * Says a message outside the screen, where i18next does not reach: in files that go out, and on paper; names in it keep
 * their own direction. Throws where a fact is missing.
 */
export function say(language: Language, message: string, facts: Facts): string {
  const key = `${language} ${message}`;
  const known =
    read.get(key) ?? new IntlMessageFormat(message, localeOf(language), undefined, { ignoreTag: true });
  read.set(key, known);
  const inTheirDirection = Object.entries(facts).map(([name, fact]): [string, string | number] => [
    name,
    typeof fact === 'string' ? isolated(fact, language) : fact,
  ]);
  return String(known.format(Object.fromEntries(inTheirDirection)));
}
