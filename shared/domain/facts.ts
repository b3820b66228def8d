import { listed, localize, type Language, type Localized } from './languages.ts';

/** What a sentence names: a number, a word, or what one record or several are called. */
export type Fact = string | number | Localized | Localized[];

/** The facts of a sentence in the language in which it is said. */
export function factsIn(
  facts: Readonly<Record<string, Fact>>,
  language: Language,
): Record<string, string | number> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factIn(fact, language)]));
}

function factIn(fact: Fact, language: Language): string | number {
  if (typeof fact !== 'object') return fact;
  if (!Array.isArray(fact)) return localize(fact, language);
  return listed(
    language,
    fact.map((one) => localize(one, language)),
  );
}
