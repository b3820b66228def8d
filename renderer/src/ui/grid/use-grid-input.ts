import { useCallback, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Block, GridCells } from './columns.ts';
import type { GridIds } from './grid-ids.ts';
import { moveInGrid, type GridMove } from './grid-keys.ts';
import type { Cursor } from './use-cursor.ts';

/** The cell that is being written in. */
export interface Writing {
  readonly id: string;
  readonly column: string;
  readonly typed: string | null;
}

interface GridInput<T extends { readonly id: string }> {
  readonly rows: readonly (T | undefined)[];
  readonly columns: readonly string[];
  readonly titleColumn: string | undefined;
  readonly ids: GridIds;
  /** Index of the row one is on, −1 for none. */
  readonly at: number;
  readonly cursor: Cursor;
  readonly block: Block;
  readonly put: (cursor: Cursor) => void;
  readonly write: (writing: Writing | null) => void;
  readonly isFollowed: boolean;
  readonly isRightToLeft: boolean;
  readonly onCurrent: (id: string) => void;
  readonly onOpen: ((id: string) => void) | undefined;
  readonly selected: ReadonlySet<string> | undefined;
  readonly onSelect: ((ids: ReadonlySet<string>) => void) | undefined;
  readonly onDelete: ((ids: readonly string[]) => void) | undefined;
  readonly onCopy: ((block: Block) => void) | undefined;
  readonly onAdd: (() => void) | undefined;
  /** The first row whose name begins so. */
  readonly find: (letters: string) => string | null;
  readonly cells: GridCells<T> | undefined;
}

/** What a key came to: an act, a letter that is still to be typed, nothing of the grid's. */
type Became = 'done' | 'typing' | 'nothing';

/** Letters that follow each other so soon are one word, in milliseconds. */
const WORD_WITHIN = 800;

/** Presses and keys of a grid, said as moves and carried out. */
export function useGridInput<T extends { readonly id: string }>(input: GridInput<T>) {
  const { rows, columns, ids, at, cursor, block, put, write, cells, selected, onSelect } = input;
  const word = useRef({ letters: '', at: 0 });

  const go = useCallback(
    (row: number, column: number, extend: boolean, follow: boolean) => {
      const id = ids.idAt(row);
      if (id === undefined) return;
      const from = extend ? (cursor.from ?? { row: Math.max(at, 0), column: cursor.column }) : null;
      put({ id, column, from });
      if (extend && onSelect && from && (from.row !== row || (selected?.size ?? 0) > 1)) {
        onSelect(new Set(ids.idsIn(Math.min(from.row, row), Math.max(from.row, row) + 1)));
      }
      if (follow) input.onCurrent(id);
    },
    [ids, cursor, at, put, onSelect, selected, input],
  );

  function press(event: MouseEvent, row: number): void {
    const id = ids.idAt(row);
    if (id === undefined) return;
    const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null;
    const column = columns.indexOf(cell?.getAttribute('data-column') ?? '');
    if ((event.ctrlKey || event.metaKey) && onSelect) {
      put({ id, column: Math.max(column, 0), from: null });
      onSelect(toggled(selected ?? new Set(), id));
      return;
    }
    if (event.shiftKey) event.preventDefault();
    go(row, Math.max(column, 0), event.shiftKey, !event.shiftKey);
  }

  /** The box at a row's start; with Shift all from where one was. */
  function tick(row: number, isRange: boolean): void {
    const id = ids.idAt(row);
    if (id === undefined || !onSelect) return;
    const start = isRange ? (cursor.from?.row ?? at) : -1;
    put({ id, column: cursor.column, from: start < 0 ? null : { row: start, column: cursor.column } });
    if (start < 0) onSelect(toggled(selected ?? new Set(), id));
    else {
      const taken = ids.idsIn(Math.min(start, row), Math.max(start, row) + 1);
      onSelect(new Set([...(selected ?? []), ...taken]));
    }
  }

  function canWrite(row: number, column: string): boolean {
    const one = rows[row];
    return one !== undefined && (cells?.canWrite(one, column) ?? false);
  }

  function begin(row: number, column: string, typed: string | null): boolean {
    const id = ids.idAt(row);
    if (id === undefined || !canWrite(row, column)) return false;
    // The key that began it is still to be typed into the control.
    flushSync(() => write({ id, column, typed }));
    return true;
  }

  /** On the title letters find a row, on choices they choose, elsewhere they begin to write. */
  function letter(typed: string): Became {
    // A list that is only chosen from leaves letters to the commands of its screen.
    if (input.titleColumn === undefined) return 'nothing';
    const column = columns[cursor.column] ?? '';
    if (column === input.titleColumn || !canWrite(at, column)) {
      const now = Date.now();
      const before = now - word.current.at < WORD_WITHIN ? word.current.letters : '';
      word.current = { letters: before + typed, at: now };
      const found = input.find(word.current.letters);
      if (found !== null) go(ids.indexOf(found), cursor.column, false, input.isFollowed);
      return 'done';
    }
    if (cells?.choose?.(block, typed)) return 'done';
    begin(at, column, typed);
    return 'typing';
  }

  function open(id: string | undefined): Became {
    if (id === undefined || !input.onOpen) return 'nothing';
    input.onOpen(id);
    return 'done';
  }

  function carryOut(move: GridMove): Became {
    const id = ids.idAt(at);
    const column = columns[cursor.column] ?? '';
    if (move.to) {
      go(move.to.row, move.to.column, move.extend ?? false, input.isFollowed);
      return 'done';
    }
    switch (move.act) {
      case 'open':
        return open(id);
      case 'enter':
        return column !== input.titleColumn && begin(at, column, null) ? 'done' : open(id);
      case 'write':
        begin(at, column, null);
        return 'done';
      case 'letter':
        return letter(move.letter ?? '');
      case 'toggle':
        if (id !== undefined) onSelect?.(toggled(selected ?? new Set(), id));
        return 'done';
      case 'all':
        onSelect?.(new Set(ids.idsIn(0, rows.length)));
        return 'done';
      case 'none':
        put({ ...cursor, from: null });
        onSelect?.(new Set());
        return 'done';
      case 'delete': {
        const chosen = selected && selected.size > 0 ? [...selected] : id === undefined ? [] : [id];
        if (chosen.length > 0) input.onDelete?.(chosen);
        return 'done';
      }
      case 'clear':
        if (at >= 0) cells?.clear?.(block);
        return 'done';
      case 'fill':
        if (at >= 0) cells?.fill?.(block);
        return 'done';
      case 'copy':
        if (at >= 0) input.onCopy?.(block);
        return 'done';
      case 'add':
        input.onAdd?.();
        return input.onAdd ? 'done' : 'nothing';
      default:
        return 'nothing';
    }
  }

  function key(event: KeyboardEvent): void {
    // What is typed into a cell is the cell's.
    if (event.target !== event.currentTarget) return;
    const place = {
      row: at,
      column: cursor.column,
      rows: rows.length,
      columns: columns.length,
      hasSelection: (selected?.size ?? 0) > 0 || cursor.from !== null,
      isRightToLeft: input.isRightToLeft,
    };
    const move = moveInGrid({ ...event, code: event.code }, place);
    if (!move) return;
    const became = carryOut(move);
    if (became === 'nothing') return;
    event.stopPropagation();
    // What begins to be typed is still to come out of the key.
    if (became === 'done') event.preventDefault();
  }

  /** Gives whether it was taken in. */
  function paste(text: string): boolean {
    const [column] = block.columns;
    if (text.trim() === '' || at < 0 || column === undefined || !cells?.paste) return false;
    cells.paste({ row: block.from, column }, text);
    return true;
  }

  return { press, tick, key, paste, begin };
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}
