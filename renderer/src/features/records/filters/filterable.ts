import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import type { FieldType } from '../../../../../shared/kinds/fields.ts';
import { viewOf } from '../../../kinds/index.ts';

/** By what a list is narrowed by a field: some of its values, records, two days, two numbers, or whether it is filled in. */
export type FilterShape = 'values' | 'records' | 'days' | 'since' | 'numbers' | 'filled';

const SHAPES: { readonly [T in FieldType]?: FilterShape } = {
  choice: 'values',
  choices: 'values',
  flag: 'values',
  ref: 'records',
  refs: 'records',
  date: 'days',
  wall: 'days',
  whole: 'numbers',
  text: 'filled',
  longText: 'filled',
  localized: 'filled',
};

/** When a record was last changed, which is no field of it. */
export const CHANGED = 'changedAt';

export function shapeOf(kind: Kind, name: string): FilterShape | null {
  if (name === CHANGED) return 'since';
  const { type, optional = false, managed = false } = fieldsOf(kind)[name] ?? {};
  // A state is moved by commands of its own, and lists are narrowed by it all the same.
  const shape = type && (!managed || type === 'choice') ? (SHAPES[type] ?? null) : null;
  // What is always filled in need not be asked for.
  return shape === 'filled' && !optional ? null : shape;
}

/** What a list can be narrowed by besides its own filters, which are always there. */
export function moreFilters(kind: Kind, hidden: readonly string[]): string[] {
  const own = viewOf(kind).filters ?? [];
  const others = Object.keys(fieldsOf(kind)).filter(
    (name) => !own.includes(name) && !hidden.includes(name) && shapeOf(kind, name) !== null,
  );
  return [...others, CHANGED];
}
