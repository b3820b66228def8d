import type { Sort } from '../../../ui/index.ts';

/** The order of a list after a heading was pressed: by its column, turned over where it was so; or after what it was by already. */
export function nextSort(sort: readonly Sort[], by: string, isAdded: boolean): Sort[] {
  const [first] = sort;
  if (!isAdded) return [{ by, descending: first?.by === by && !first.descending }];
  const isIn = sort.some((one) => one.by === by);
  if (!isIn) return [...sort, { by, descending: false }];
  return sort.map((one) => (one.by === by ? { by, descending: !one.descending } : one));
}

/** The same with the order that a list has by itself last, so that whatever is alike follows each other always in the same way. */
export function withNatural(sort: readonly Sort[], natural: Sort): Sort[] {
  return sort.some(({ by }) => by === natural.by) ? [...sort] : [...sort, natural];
}
