import type { ReactNode } from 'react';
import type { KeyPress } from './grid-keys.ts';

export interface Column<T> {
  readonly id: string;
  readonly label: string;
  /** Stands in the heading instead of the label: a control by which the column is chosen. */
  readonly head?: ReactNode;
  /** A grid track: '96px', 'minmax(160px, 2fr)'. */
  readonly width: string;
  readonly sortable?: boolean;
  readonly align?: 'start' | 'end';
  /** It stays at its side when the others are scrolled sideways; the first column alone. */
  readonly pinned?: boolean;
  /** Digits of one width. */
  readonly digits?: boolean;
  cell(row: T): ReactNode;
}

export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

/**
 * Where one goes when a cell has been written in: it stays, down as after Enter, on or back as with Tab; away: one has gone
 * elsewhere already.
 */
export type AfterWriting = 'stay' | 'down' | 'on' | 'back' | 'away';

/** What the control of a cell is given. */
export interface CellEdit {
  /** The character by whose key writing began, which replaces what stood there; null where it began otherwise. */
  readonly typed: string | null;
  readonly leave: (then: AfterWriting) => void;
  /** What was typed is not kept and waits for somebody: meanwhile no other cell is begun, whoever tries is led back. */
  readonly hold: (isHeld: boolean) => void;
}

/** What a key came to: an act, a letter that is still to be typed, nothing of the grid's. */
export type Became = 'done' | 'typing' | 'nothing';

/** Some rows, by their index in the list, and some columns, by their ids. */
export interface Block {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  readonly columns: readonly string[];
}

/** Cells that can be written in, where the list has such. */
export interface GridCells<T> {
  readonly canWrite: (row: T, column: string) => boolean;
  /** The control that takes a cell's place. It takes the focus and says when it is left. */
  readonly control: (row: T, column: string, edit: CellEdit) => ReactNode;
  /**
   * A letter on a cell of choices chooses, or says that none begins so; `typing` where the letter begins a text there, `nothing`
   * where none begins so and the letter is left to the commands. The column is the one that one is in, however many the block has.
   */
  readonly choose?: (block: Block, press: KeyPress, column: string) => Became;
  /** Empties the cells. */
  readonly clear?: (block: Block) => void;
  /** Gives all rows of the block what its first one has. */
  readonly fill?: (block: Block) => void;
  /** Takes in what was copied elsewhere, from this cell on. */
  readonly paste?: (at: { readonly row: number; readonly column: string }, text: string) => void;
}
