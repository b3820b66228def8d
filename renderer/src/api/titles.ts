import { fieldsOf, moduleOf, type Kind } from '../../../shared/contract/kinds.ts';
import { isOneOf } from '../../../shared/typing.ts';
import { LANGUAGES, type Localized } from '../../../shared/domain/languages.ts';

interface Titled {
  readonly titles: Readonly<Record<string, Localized>>;
  readonly [field: string]: unknown;
}

/** What a row is called, in the languages it has. */
export function titleOf(kind: Kind, row: Titled): Localized {
  const field = moduleOf(kind).title;
  if (fieldsOf(kind)[field]?.type === 'ref') return row.titles[field.replace(/Id$/, '')] ?? {};
  return localized(row[field]);
}

/** A field's value as a text in some languages; a plain text counts for all of them. */
export function localized(value: unknown): Localized {
  if (typeof value === 'string') return { en: value };
  const found: Localized = {};
  if (typeof value !== 'object' || value === null) return found;
  for (const [language, text] of Object.entries(value)) {
    if (isOneOf(LANGUAGES, language) && typeof text === 'string') found[language] = text;
  }
  return found;
}
