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

  /** Where the first press of a range found its column: what it opened may have moved the columns since. */
  const stood = useRef<Stood | null>(null);

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
      takeFocus(event.currentTarget);
      tick(place.row, id, event.shiftKey);
    } else if ((event.ctrlKey || event.metaKey) && onSelect) {
      put({ id, column, from: null });
      onSelect(toggled(selected, id));
    } else {
      if (event.shiftKey) event.preventDefault();
      else stood.current = stoodAt(event, id, column);
      go(place.row, event.shiftKey ? meantBy(event, column) : column, event.shiftKey, !event.shiftKey);
    }
  }

  /** Of a press with Shift, its column: straight above or below where the range was begun that of its beginning. */
  function meantBy(event: MouseEvent, column: number): number {
    const first = stood.current;
    const start = cursor.from ?? { row: at, column: cursor.column };
    const isOfRange = first && ids.idAt(start.row) === first.id && start.column === first.column;
    return isOfRange && isWithin(event, first) ? first.column : column;
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

/** The keys go on from the box that was ticked; whoever writes in a cell of the same grid goes on writing. */
function takeFocus(body: Element): void {
  const grid = body.closest<HTMLElement>('.grid');
  if (grid && !grid.contains(document.activeElement)) grid.focus({ preventScroll: true });
}

interface Place {
  readonly row: number;
  readonly column: string;
  readonly isBox: boolean;
}

/** A cell as it was pressed: its edges in the window, and how far its grid was scrolled, in pixels. */
interface Stood {
  readonly id: string;
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly scrolled: number;
}

function stoodAt({ target }: MouseEvent, id: string, column: number): Stood | null {
  const cell = target instanceof Element ? target.closest('[data-column]') : null;
  if (!cell) return null;
  const { left, right } = cell.getBoundingClientRect();
  return { id, column, left, right, scrolled: scrolledOf(cell) };
}

/** Whoever has scrolled sideways looks for another column. */
function isWithin({ target, clientX }: MouseEvent, { left, right, scrolled }: Stood): boolean {
  return left <= clientX && clientX < right && target instanceof Element && scrolledOf(target) === scrolled;
}

function scrolledOf(element: Element): number {
  return element.closest('.grid')?.scrollLeft ?? 0;
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
