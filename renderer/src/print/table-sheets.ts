import type { Table } from '../../../shared/contract/tables.ts';

type Part = Pick<Table, 'columns' | 'rows' | 'split'>;

/** The places of the columns on each sheet: those that name a row stand on every one. A table that fits is on one. */
export function sheetsOf({ columns, split }: Part): number[][] {
  const all = columns.map((_column, at) => at);
  if (split === undefined || columns.length <= split.named + split.across) return [all];
  const named = all.slice(0, split.named);
  const others = all.slice(split.named);
  // As few sheets as they need, and as much on each.
  const each = Math.ceil(others.length / Math.ceil(others.length / split.across));
  return others.flatMap((_column, at) =>
    at % each === 0 ? [[...named, ...others.slice(at, at + each)]] : [],
  );
}
