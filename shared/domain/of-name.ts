import type { Language } from './languages.ts';

/** French and Spanish run the preposition into the article; an apostrophe may be a straight one or not. */
const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/^le\s+/u, 'du '],
  [/^les\s+/u, 'des '],
  [/^(?=la\s|l['’])/u, 'de '],
  [/^(?=[aeiouyhâàéèêëîïôœùû])/iu, 'd’'],
  [/^/u, 'de '],
];
const SPANISH: readonly (readonly [RegExp, string])[] = [
  [/^el\s+/u, 'del '],
  [/^/u, 'de '],
];
const RULES: { readonly [L in Language]?: typeof FRENCH } = { fr: FRENCH, es: SPANISH };

/**
 * What a name becomes behind "of", where the language runs the two together: 'du Royaume de Belgique', 'del Reino de
 * España'. In other languages the name as it is.
 *
 * @param name with its article, as it stands within a sentence
 */
export function ofName(name: string, language: Language): string {
  const rule = RULES[language]?.find(([start]) => start.test(name));
  return rule ? name.replace(rule[0], rule[1]) : name;
}
