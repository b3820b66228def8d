import { fieldsOf, kindSchema, moduleOf, type Kind } from '../../../shared/contract/kinds.ts';
import { localizedSchema } from '../../../shared/contract/facts.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import { snake, type Columns } from '../db/rows.ts';
import type { Found } from './found.ts';

/** What a row that was found is called, as far as that can be read. */
export function titleIn(
  found: Pick<Found, 'rows'>,
  kind: Kind,
  row: Columns | undefined,
  depth = 3,
): Localized {
  const name = moduleOf(kind).title;
  const field = fieldsOf(kind)[name];
  const held = row?.[snake(name)];
  if (typeof held !== 'string' || depth === 0) return {};
  if (field?.type === 'ref') {
    const target = kindSchema.parse(field.refers);
    return titleIn(found, target, found.rows.get(target)?.get(held), depth - 1);
  }
  if (field?.type !== 'localized') return { en: held.slice(0, 200) };
  try {
    const parsed = localizedSchema.safeParse(JSON.parse(held));
    return parsed.success ? parsed.data : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
