import { useCallback, useState } from 'react';
import type { Block } from './columns.ts';

/** The cell one is on, and the other corner of what is taken with Shift. */
export interface Cursor {
  readonly id: string | null;
  readonly column: number;
  /** The other corner: a row by its index and a column; null where one cell is taken. */
  readonly from: { readonly row: number; readonly column: number } | null;
}

const NOWHERE: Cursor = { id: null, column: 0, from: null };

/** Where one is in a grid. The row follows what the list says is chosen, when that changes from elsewhere. */
export function useCursor(current: string | null, first: Pick<Cursor, 'id' | 'column'> | null) {
  const [state, setState] = useState<State>({
    cursor: { ...NOWHERE, ...first, id: current ?? first?.id ?? null },
    told: current,
    asked: [],
  });
  if (current !== state.told) setState(afterTold(state, current));
  const put = useCallback((cursor: Cursor) => setState((before) => ({ ...before, cursor })), []);
  const ask = useCallback(
    (id: string) =>
      setState((before) => (before.told === id ? before : { ...before, asked: [...before.asked, id] })),
    [],
  );
  return { cursor: state.cursor, put, ask };
}

export interface State {
  readonly cursor: Cursor;
  /** What the list said last. */
  readonly told: string | null;
  /** What the list was asked to choose from here, and has not said yet. */
  readonly asked: readonly string[];
}

/** The list may say late what was asked of it: by then keys have gone on, and are not thrown back. */
export function afterTold({ cursor, asked }: State, told: string | null): State {
  const own = told === null ? -1 : asked.indexOf(told);
  if (own >= 0) return { cursor, told, asked: asked.slice(own + 1) };
  // From elsewhere: another row's inspector was opened, or one was just made.
  const id = told ?? cursor.id;
  return { cursor: id === cursor.id ? cursor : { ...cursor, id, from: null }, told, asked: [] };
}

/** The rows and columns between the corners; one cell where nothing is taken with Shift. */
export function blockOf(cursor: Cursor, row: number, columns: readonly string[]): Block {
  const from = cursor.from ?? { row, column: cursor.column };
  const [first, last] = [Math.min(from.column, cursor.column), Math.max(from.column, cursor.column)];
  return {
    from: Math.min(from.row, row),
    to: Math.max(from.row, row) + 1,
    columns: columns.slice(first, last + 1),
  };
}
