import { fieldsOf, type Kind } from '../../../../../shared/contract/kinds.ts';
import { sameValue } from '../../../../../shared/domain/history/change.ts';
import { withEndAlong } from '../../../../../shared/domain/time/slot.ts';
import type { Row } from '../../../kinds/view.ts';
import { canWrite } from '../fields/index.ts';

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

interface SetAlike {
  /** Rows that have it so already are not among them. */
  readonly changes: readonly { readonly id: string; readonly values: Record<string, unknown> }[];
  /** How many rows have a cell among these that cannot be written. */
  readonly left: number;
}

/** The cells of some rows set alike, as the changes of one deed: each cell that can be written, whatever the others of its row. */
export function setAll(
  kind: Kind,
  rows: readonly Row[],
  values: Readonly<Record<string, unknown>>,
): SetAlike {
  const named = Object.entries(values);
  const writable = rows.map((row) => named.filter(([name]) => canWrite(kind, row, name)));
  return {
    changes: rows
      .map((row, at) => ({ id: row.id, values: changesOf(row, Object.fromEntries(writable[at] ?? [])) }))
      .filter((one) => Object.keys(one.values).length > 0),
    left: writable.filter((cells) => cells.length < named.length).length,
  };
}
