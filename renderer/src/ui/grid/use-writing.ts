import { useCallback, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { AfterWriting, GridCells } from './columns.ts';
import type { GridIds } from './grid-ids.ts';
import type { Cursor } from './use-cursor.ts';

/** The cell that is being written in. */
export interface Writing {
  readonly id: string;
  readonly column: string;
  readonly typed: string | null;
}

const HELD = ['input', 'textarea', '[role="spinbutton"]', 'button:not(.chip-remove)']
  .map((control) => `.grid-writing ${control}`)
  .join(', ');

interface WritingOptions<T> {
  readonly rows: readonly (T | undefined)[];
  readonly ids: GridIds;
  readonly columns: readonly string[];
  readonly cursor: Cursor;
  readonly put: (cursor: Cursor) => void;
  readonly cells: GridCells<T> | undefined;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Begins to write in a cell, and goes on from it. */
export function useWriting<T>({ rows, ids, columns, cursor, put, cells, scroller }: WritingOptions<T>) {
  const [writing, write] = useState<Writing | null>(null);
  const isHeld = useRef(false);
  const hold = useCallback((held: boolean) => void (isHeld.current = held), []);

  function canWrite(row: number, column: string): boolean {
    const one = rows[row];
    return one !== undefined && (cells?.canWrite(one, column) ?? false);
  }

  function begin(row: number, column: string, typed: string | null): boolean {
    const id = ids.idAt(row);
    if (id === undefined || !canWrite(row, column)) return false;
    if (writing && isHeld.current) {
      // A letter would be typed into it.
      if (typed === null) scroller.current?.querySelector<HTMLElement>(HELD)?.focus();
      return true;
    }
    // The key that began it is still to be typed into the control.
    flushSync(() => write({ id, column, typed }));
    return true;
  }

  /** Tab goes to the next cell that can be written in, within the row; Enter one down. */
  function leave(then: AfterWriting): void {
    const from = writing;
    isHeld.current = false;
    write(null);
    if (then === 'away') return;
    scroller.current?.focus();
    if (!from || then === 'stay') return;
    const row = ids.indexOf(from.id);
    if (then === 'down') {
      const id = ids.idAt(row + 1);
      if (id !== undefined) put({ ...cursor, id, from: null });
      return;
    }
    const step = then === 'on' ? 1 : -1;
    for (let next = columns.indexOf(from.column) + step; next >= 0 && next < columns.length; next += step) {
      const column = columns[next] ?? '';
      if (!canWrite(row, column)) continue;
      put({ id: from.id, column: next, from: null });
      begin(row, column, null);
      return;
    }
  }

  return { writing, canWrite, begin, leave, hold };
}
