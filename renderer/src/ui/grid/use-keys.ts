import { useCallback, useRef, type KeyboardEvent } from 'react';
import type { Became, Block, GridCells } from './columns.ts';
import type { GridIds } from './grid-ids.ts';
import { moveInGrid, type GridMove, type KeyPress } from './grid-keys.ts';
import type { Lines } from './lines.ts';
import { toggled } from './selection.ts';
import type { Cursor } from './use-cursor.ts';

interface GridInput<T> {
  readonly rows: readonly (T | undefined)[];
  readonly lines: Lines;
  readonly columns: readonly string[];
  readonly titleColumn: string | undefined;
  readonly ids: GridIds;
  /** Index of the row one is on, −1 for none. */
  readonly at: number;
  readonly cursor: Cursor;
  readonly block: Block;
  readonly put: (cursor: Cursor) => void;
  readonly canWrite: (row: number, column: string) => boolean;
  readonly begin: (row: number, column: string, typed: string | null) => boolean;
  readonly isFollowed: boolean;
  readonly hasPanel: boolean;
  readonly isRightToLeft: boolean;
  readonly onCurrent: (id: string) => void;
  readonly onOpen: ((id: string) => void) | undefined;
  readonly selected: ReadonlySet<string> | undefined;
  readonly onSelect: ((ids: ReadonlySet<string>) => void) | undefined;
  readonly onDelete: ((ids: readonly string[]) => void) | undefined;
  readonly onCopy: ((block: Block) => void) | undefined;
  readonly onAdd: (() => void) | undefined;
  /** Makes the column one is in wider (1) or narrower (−1). */
  readonly onWiden: ((column: string, by: number) => void) | undefined;
  /** The first row whose name begins so. */
  readonly find: (letters: string) => string | null;
  readonly cells: GridCells<T> | undefined;
}

/** Letters that follow each other so soon are one word, in milliseconds. */
const WORD_WITHIN = 800;

/** The keys of a grid, said as moves and carried out; and the way to a row. */
export function useKeys<T>(input: GridInput<T>) {
  const { rows, lines, columns, ids, at, cursor, block, put, cells, selected, onSelect, canWrite, begin } =
    input;
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

  /**
   * On the title, and in a list without cells to write in, letters find a row; on choices they choose, in what is written they
   * begin to write. Where they find none, and in what is not written here, they are the commands' of the page.
   */
  function letter(press: KeyPress): Became {
    const typed = press.key;
    // A list that is only chosen from leaves letters to the commands of its screen.
    if (input.titleColumn === undefined) return 'nothing';
    const column = columns[cursor.column] ?? '';
    const isWritten = canWrite(at, column);
    if (column !== input.titleColumn && cells && !isWritten) return 'nothing';
    if (column === input.titleColumn || !isWritten) {
      const now = Date.now();
      const before = now - word.current.at < WORD_WITHIN ? word.current.letters : '';
      word.current = { letters: before + typed, at: now };
      const found = input.find(word.current.letters);
      // A word that has begun to find goes on, whatever comes of it.
      if (found === null && before === '') {
        word.current = { letters: '', at: 0 };
        return 'nothing';
      }
      if (found !== null) go(ids.indexOf(found), cursor.column, false, input.isFollowed);
      // However long a row far away takes to be drawn: a word goes on from when it is seen.
      requestAnimationFrame(() => {
        word.current = { ...word.current, at: Date.now() };
      });
      return 'done';
    }
    const became = cells?.choose?.(block, press, column) ?? 'typing';
    if (became === 'typing') begin(at, column, typed);
    return became;
  }

  function open(id: string | undefined): Became {
    if (id === undefined || !input.onOpen) return 'nothing';
    input.onOpen(id);
    return 'done';
  }

  function carryOut(move: GridMove, press: KeyPress): Became {
    const id = ids.idAt(at);
    const column = columns[cursor.column] ?? '';
    if (move.to) {
      const row = lines.nearest(move.to.row, move.to.row < at ? -1 : 1);
      if (row >= 0) go(row, move.to.column, move.extend ?? false, input.isFollowed);
      return 'done';
    }
    switch (move.act) {
      case 'open':
        return open(id);
      case 'panel': {
        if (!input.hasPanel) return open(id);
        // Where it is open, the key is the panel's own.
        const row = lines.nearest(Math.max(at, 0), 1);
        if (input.isFollowed || row < 0) return 'nothing';
        go(row, cursor.column, false, true);
        return 'done';
      }
      case 'enter':
        return column !== input.titleColumn && begin(at, column, null) ? 'done' : open(id);
      case 'write':
        begin(at, column, null);
        return 'done';
      case 'letter':
        return letter(press);
      case 'toggle':
        if (id !== undefined) onSelect?.(toggled(selected, id));
        return 'done';
      case 'all':
        onSelect?.(new Set([...(selected ?? []), ...ids.idsIn(0, rows.length)]));
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
      case 'wider':
      case 'narrower':
        input.onWiden?.(column, move.act === 'wider' ? 1 : -1);
        return input.onWiden ? 'done' : 'nothing';
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
    const press = { ...event, code: event.code };
    const move = moveInGrid(press, place);
    if (!move) return;
    const became = carryOut(move, press);
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

  return { go, key, paste };
}
