import { fieldEntries, type Kind, type Values } from '../../../shared/contract/kinds.ts';
import { checkedValues, looseValues } from '../db/rows.ts';

/** A new record's fields, with fallbacks for those that were not given. */
export function withFallbacks<K extends Kind>(kind: K, given: Partial<Values<K>>): Values<K> {
  const values = looseValues(given);
  return checkedValues(
    Object.fromEntries(
      fieldEntries(kind).map(([name, field]) => [name, values[name] ?? field.fallback ?? null]),
    ),
  );
}
