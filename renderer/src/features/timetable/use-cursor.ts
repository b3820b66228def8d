import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { GridColumn } from './columns.ts';
import { standing, type Spot } from './cursor.ts';

export interface Cursor {
  /** Where the keys are; null where no column is ours. */
  readonly spot: Spot | null;
  /** Goes there with the focus. */
  readonly go: (spot: Spot) => void;
  /** The focus came to a session of itself. */
  readonly on: (session: string) => void;
}

/** Where the keys are in the timetable, and with them the focus. */
export function useCursor(columns: readonly GridColumn[], grid: RefObject<HTMLElement | null>): Cursor {
  const [chosen, setChosen] = useState<Spot | null>(null);
  const takesFocus = useRef(false);
  const spot = standing(columns, chosen);
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    focusOn(grid.current, spot?.session ?? null);
  });
  return {
    spot,
    go(next) {
      takesFocus.current = true;
      setChosen(next);
    },
    on(session) {
      if (spot?.session === session) return;
      for (const { id, sessions } of columns) {
        const piece = sessions.find(({ entry, isRest }) => entry.id === session && !isRest);
        if (piece) setChosen({ column: id, minute: piece.from, session });
      }
    },
  };
}

/** Puts the focus on a session's block, or on the empty time that is chosen. */
export function focusOn(grid: HTMLElement | null, session: string | null): void {
  if (session === null) grid?.querySelector<HTMLElement>('.timetable-cursor')?.focus();
  else blockOf(grid, session)?.focus();
}

export function blockOf(grid: HTMLElement | null, session: string): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-session="${CSS.escape(session)}"]`) ?? null;
}
