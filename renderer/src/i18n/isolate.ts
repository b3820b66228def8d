import { alwaysIsolated, isolated } from '../../../shared/domain/isolate.ts';
import type { Language } from '../../../shared/domain/languages.ts';

/** The facts of a sentence, its names each in its own direction; in the pseudo-language every one, to be told from its words. */
export function isolatedFacts(facts: object, language: Language, isPseudo = false): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, unknown]) => [
      name,
      typeof fact !== 'string' ? fact : isPseudo ? alwaysIsolated(fact) : isolated(fact, language),
    ]),
  );
}
