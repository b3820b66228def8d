import type { PairSide } from '../../../../../shared/contract/shapes/one-participant.ts';
import { looseValues } from '../../../db/rows.ts';

/** A record of one of the two by those of its fields that are filled in. */
export function sideOf(record: { readonly id: string }, names: readonly string[]): PairSide {
  const values = looseValues(record);
  const facts = names.flatMap((field) => {
    const value = values[field] ?? null;
    return value === null || value === '' ? [] : [{ field, value }];
  });
  return { id: record.id, facts };
}
