import { moduleOf, fieldEntries, type Kind } from '../../../shared/contract/kinds.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { foldText } from '../../../shared/domain/text/fold.ts';

/** Raised whenever a text folds to something else than before, or is laid out otherwise: the index is then made anew. */
export const SEARCH_FORM = 3;

/** Kinds that a person would look for by words. */
export function isSearchable(kind: Kind): boolean {
  return moduleOf(kind).unsearched !== true;
}

const SEARCHED_TYPES = new Set(['text', 'longText', 'localized']);

/** Everything of a record that can be found, as it was written: what it is called in each language, and the rest. */
export function searchedTexts(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
  title: Localized,
): { readonly titles: readonly string[]; readonly others: readonly string[] } {
  const titles = new Set(Object.values(title).filter(Boolean));
  const others = new Set<string>();
  for (const [name, field] of fieldEntries(kind)) {
    if (!SEARCHED_TYPES.has(field.type)) continue;
    const value = values[name];
    const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    for (const text of texts) if (typeof text === 'string' && !titles.has(text)) others.add(text);
  }
  return { titles: [...titles], others: [...others] };
}

/** A record as the index holds it: folded, what it is called in each language a line each. */
export interface SearchText {
  readonly called: string;
  readonly body: string;
}

export function searchText(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
  title: Localized,
): SearchText {
  const { titles, others } = searchedTexts(kind, values, title);
  const lines = titles.map((one) => foldText(one).replace(/\s+/g, ' '));
  return { called: lines.join('\n'), body: foldText(others.join('\n')) };
}
