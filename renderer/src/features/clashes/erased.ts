import type { Fact } from '../../../../shared/domain/facts.ts';
import { ERASED_TEXT } from '../../../../shared/domain/history/personal.ts';
import type { Localized } from '../../../../shared/domain/languages.ts';

type Facts = Readonly<Record<string, Fact>>;

/** The facts of a clash with words for whoever was erased: who has no name is somebody all the same. */
export function withErased(facts: Facts, somebody: Localized): Record<string, Fact> {
  const named = (name: Localized): Localized =>
    Object.values(name).every((text) => text === ERASED_TEXT) ? somebody : name;
  function said(fact: Fact): Fact {
    if (typeof fact !== 'object') return fact;
    return Array.isArray(fact) ? fact.map(named) : named(fact);
  }
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, said(fact)]));
}
