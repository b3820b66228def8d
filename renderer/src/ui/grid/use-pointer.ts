import { useRef, type MouseEvent } from 'react';
import type { GridIds } from './grid-ids.ts';
import { toggled } from './selection.ts';
import type { Cursor } from './use-cursor.ts';

interface PointerOptions {
  readonly ids: GridIds;
  readonly columns: readonly string[];
  readonly titleColumn: string | undefined;
  readonly at: number;
  readonly cursor: Cursor;
  readonly put: (cursor: Cursor) => void;
  readonly go: (row: number, column: number, extend: boolean, follow: boolean) => void;
  readonly begin: (row: number, column: string, typed: string | null) => boolean;
  readonly onOpen: ((id: string) => void) | undefined;
  readonly selected: ReadonlySet<string> | undefined;
  readonly onSelect: ((ids: ReadonlySet<string>) => void) | undefined;
}

/** What the mouse does in a grid: one pair of listeners for all its rows. */
export function usePointer(options: PointerOptions) {
  const { ids, columns, titleColumn, at, cursor, put, go, begin, onOpen, selected, onSelect } = options;

  /** Of a double click the first press says where it is: what it opens may move the columns under the pointer. */
  const pressed = useRef<Place | null>(null);

  function press(event: MouseEvent): void {
    const place = placeOf(event);
    if (event.detail > 1 && place?.isBox !== true) return;
    pressed.current = place;
    if (!place) return;
    const id = ids.idAt(place.row);
    if (id === undefined) return;
    const column = Math.max(columns.indexOf(place.column), 0);
    if (place.isBox) {
      event.preventDefault();
      tick(place.row, id, event.shiftKey);
    } else if ((event.ctrlKey || event.metaKey) && onSelect) {
      put({ id, column, from: null });
      onSelect(toggled(selected, id));
    } else {
      if (event.shiftKey) event.preventDefault();
      go(place.row, column, event.shiftKey, !event.shiftKey);
    }
  }

  /** The box at a row's start; with Shift all from where one was. */
  function tick(row: number, id: string, isRange: boolean): void {
    if (!onSelect) return;
    const start = isRange ? (cursor.from?.row ?? at) : -1;
    put({ id, column: cursor.column, from: start < 0 ? null : { row: start, column: cursor.column } });
    if (start < 0) onSelect(toggled(selected, id));
    else {
      const taken = ids.idsIn(Math.min(start, row), Math.max(start, row) + 1);
      onSelect(new Set([...(selected ?? []), ...taken]));
    }
  }

  function pressTwice(): void {
    const place = pressed.current;
    if (!place || place.isBox) return;
    const id = ids.idAt(place.row);
    if (id === undefined) return;
    if (place.column === titleColumn || !begin(place.row, place.column, null)) onOpen?.(id);
  }

  return { press, pressTwice };
}

interface Place {
  readonly row: number;
  readonly column: string;
  readonly isBox: boolean;
}

function placeOf({ target }: MouseEvent): Place | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest('[data-row]')?.getAttribute('data-row');
  if (row === null || row === undefined) return null;
  return {
    row: Number(row),
    column: target.closest('[data-column]')?.getAttribute('data-column') ?? '',
    isBox: target.closest('.select-box') !== null,
  };
}
