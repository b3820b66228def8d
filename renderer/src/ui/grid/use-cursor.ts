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

/** Where one is in a grid. The row follows what the list says is chosen, when that changes. */
export function useCursor(current: string | null) {
  const [state, setState] = useState({ cursor: { ...NOWHERE, id: current }, told: current });
  // From elsewhere: another row's inspector was opened, or one was just made.
  if (current !== state.told) {
    const id = current ?? state.cursor.id;
    const isSame = id === state.cursor.id;
    setState({ told: current, cursor: isSame ? state.cursor : { ...state.cursor, id, from: null } });
  }
  const put = useCallback((cursor: Cursor) => setState((before) => ({ ...before, cursor })), []);
  return { cursor: state.cursor, put };
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
