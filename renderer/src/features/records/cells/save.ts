import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { sameValue } from '../../../../../shared/domain/history/change.ts';
import { withEndAlong } from '../../../../../shared/domain/time/slot.ts';
import type { Row } from '../../../kinds/view.ts';

/** What is written where fields of a record are set: those that differ, and what goes along with them. */
export function changesOf(
  row: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const changed = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !sameValue(value ?? null, row[name] ?? null)),
  );
  return withEndAlong(changed, row);
}

/** What an emptied field holds: nothing, or what a new record begins with; undefined where it may not be empty. */
export function emptied(kind: Kind, name: string): unknown {
  const field = fieldsOf(kind)[name];
  if (field?.optional) return null;
  return Array.isArray(field?.fallback) ? field.fallback : undefined;
}

/** The cells of some rows set alike, as the changes of one deed; rows that have it so already are left out. */
export function setAll(
  rows: readonly Row[],
  values: Readonly<Record<string, unknown>>,
): { readonly id: string; readonly values: Record<string, unknown> }[] {
  return rows
    .map((row) => ({ id: row.id, values: changesOf(row, values) }))
    .filter((one) => Object.keys(one.values).length > 0);
}
