/** What a key does in a grid: go to a cell (and take those between along), or act on where one is. */
export interface GridMove {
  readonly to?: { readonly row: number; readonly column: number };
  readonly extend?: boolean;
  readonly act?: GridAct;
}

/** `letter` is one or a digit; `enter` opens the record from what it is called by, and writes in any other cell; `panel` opens what stands beside the grid. */
export type GridAct =
  | 'enter'
  | 'open'
  | 'panel'
  | 'write'
  | 'letter'
  | 'toggle'
  | 'all'
  | 'none'
  | 'delete'
  | 'clear'
  | 'copy'
  | 'fill'
  | 'wider'
  | 'narrower'
  | 'add';

export interface GridPlace {
  /** Row index, −1 where none is current. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly hasSelection: boolean;
  readonly isRightToLeft: boolean;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The key by its place on the board, for layouts whose letters are not Latin. */
  readonly code?: string;
}

const PAGE = 15;
const WRITTEN = /^[\p{L}\p{N}]$/u;

/** Whether a letter is a digit, of whatever script. */
export function isDigit(letter: string): boolean {
  return /^\p{N}$/u.test(letter);
}

/** Null: the key is not the grid's. */
export function moveInGrid(press: KeyPress, place: GridPlace): GridMove | null {
  if (press.altKey) return press.shiftKey ? withAltShift(press, place) : null;
  if (press.key === 'Insert') return { act: 'add' };
  if (place.rows === 0) return null;
  if (press.ctrlKey || press.metaKey) return withControl(press, place);
  const { row, column, rows, columns } = place;
  const to = (nextRow: number, nextColumn = column): GridMove => ({
    to: { row: within(nextRow, rows), column: within(nextColumn, columns) },
    extend: press.shiftKey,
  });
  const onward = place.isRightToLeft ? -1 : 1;
  switch (press.key) {
    case 'ArrowDown':
      return to(row + 1);
    case 'ArrowUp':
      return to(row < 0 ? rows - 1 : row - 1);
    case 'ArrowRight':
      return to(row, column + onward);
    case 'ArrowLeft':
      return to(row, column - onward);
    case 'PageDown':
      return to(row + PAGE);
    case 'PageUp':
      return to(row - PAGE);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, columns - 1);
    case 'Enter':
      return { act: 'enter' };
    case 'F2':
      return { act: 'write' };
    case ' ':
      return { act: 'toggle' };
    case 'Delete':
      return { act: 'delete' };
    case 'Backspace':
      return { act: 'clear' };
    case 'Escape':
      return place.hasSelection ? { act: 'none' } : null;
    default:
      return WRITTEN.test(press.key) && row >= 0 ? { act: 'letter' } : null;
  }
}

/** Towards the end of the line the column gets wider, whichever way the line runs. */
function withAltShift({ key }: KeyPress, { row, isRightToLeft }: GridPlace): GridMove | null {
  if (row < 0 || (key !== 'ArrowRight' && key !== 'ArrowLeft')) return null;
  return { act: (key === 'ArrowRight') === isRightToLeft ? 'narrower' : 'wider' };
}

function withControl(press: KeyPress, { rows, column }: GridPlace): GridMove | null {
  switch (latin(press)) {
    case 'a':
      return { act: 'all' };
    case 'c':
      return { act: 'copy' };
    case 'd':
      return { act: 'fill' };
    case 'i':
      return press.shiftKey ? null : { act: 'panel' };
    case 'enter':
      return { act: 'open' };
    case 'home':
      return { to: { row: 0, column }, extend: press.shiftKey };
    case 'end':
      return { to: { row: rows - 1, column }, extend: press.shiftKey };
    default:
      return null;
  }
}

/** What a key says on a Latin board: an Arabic one has no C to copy with. */
function latin({ key, code = '' }: KeyPress): string {
  return /^[\x20-\x7e]+$/.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
