import { collatorOf, type Language } from '../languages.ts';
import { sortKey } from './sort-key.ts';

/** Orders names of States and organizations as the language does; the one order of lists on the screen and on paper. */
export function compareNames(language: Language): (a: string, b: string) => number {
  const { compare } = collatorOf(language);
  const keys = new Map<string, string>();
  function keyOf(name: string): string {
    const key = keys.get(name) ?? sortKey(name, language);
    keys.set(name, key);
    return key;
  }
  return (a, b) => compare(keyOf(a), keyOf(b)) || compare(a, b);
}
