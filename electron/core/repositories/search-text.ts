import { fieldsOf, moduleOf, type Kind } from '../../../shared/contract/kinds.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { entriesOf } from '../../../shared/typing.ts';
import { foldText } from '../db/fold.ts';

/** Raised whenever a text folds to something else than before, or is laid out otherwise: the index is then made anew. */
export const SEARCH_FORM = 2;

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
  for (const [name, field] of entriesOf(fieldsOf(kind))) {
    if (!SEARCHED_TYPES.has(field.type)) continue;
    const value = values[name];
    const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    for (const text of texts) if (typeof text === 'string' && !titles.has(text)) others.add(text);
  }
  return { titles: [...titles], others: [...others] };
}

/** The same, folded: a line each, and an empty line after what it is called. */
export function searchText(kind: Kind, values: Readonly<Record<string, unknown>>, title: Localized): string {
  const { titles, others } = searchedTexts(kind, values, title);
  const lines = titles.map((one) => foldText(one).replace(/\s+/g, ' '));
  return `${lines.join('\n')}\n\n${foldText(others.join('\n'))}`;
}
