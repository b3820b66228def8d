import { APPEND_ONLY, fieldsOf, type Kind } from '../../../shared/contract/kinds.ts';
import { entriesOf } from '../../../shared/typing.ts';
import type { Localized } from '../../../shared/domain/languages.ts';

/** Lower case, compatibility forms unified, marks on Latin, Greek, Cyrillic and Arabic letters dropped. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[’‘`]/g, "'");
}

/** Kinds that a person would look for by words. */
export function isSearchable(kind: Kind): boolean {
  return !APPEND_ONLY.includes(kind) && kind !== 'clashAcceptance';
}

const SEARCHED_WIDGETS = new Set(['text', 'longText', 'localized']);

/** Everything of a record that can be found, folded; the title of what it stands for comes first. */
export function searchText(kind: Kind, values: Readonly<Record<string, unknown>>, title: Localized): string {
  const parts: string[] = Object.values(title);
  for (const [name, field] of entriesOf(fieldsOf(kind))) {
    if (!SEARCHED_WIDGETS.has(field.widget)) continue;
    const value = values[name];
    if (typeof value === 'string') parts.push(value);
    else if (value !== null && typeof value === 'object') {
      for (const text of Object.values(value)) if (typeof text === 'string') parts.push(text);
    }
  }
  return foldText([...new Set(parts)].join('\n'));
}
