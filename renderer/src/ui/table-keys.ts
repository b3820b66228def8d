/** What a key does in a table: go to a row (and take those between into the selection), or act on where it is. */
export interface TableMove {
  readonly to?: number;
  readonly extend?: boolean;
  readonly act?: 'open' | 'toggle' | 'all' | 'none' | 'delete';
}

export interface TablePlace {
  /** Row index, −1 where none is current. */
  readonly at: number;
  readonly count: number;
  readonly hasSelection: boolean;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const PAGE = 15;

/** Null: the key is not the table's. */
export function moveInTable(press: KeyPress, { at, count, hasSelection }: TablePlace): TableMove | null {
  if (press.altKey || count === 0) return null;
  const mod = press.ctrlKey || press.metaKey;
  const to = (index: number): TableMove => ({
    to: Math.max(0, Math.min(count - 1, index)),
    extend: press.shiftKey,
  });
  if (mod) return press.key.toLowerCase() === 'a' ? { act: 'all' } : null;
  switch (press.key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at < 0 ? count - 1 : at - 1);
    case 'PageDown':
      return to(at + PAGE);
    case 'PageUp':
      return to(at - PAGE);
    case 'Home':
      return to(0);
    case 'End':
      return to(count - 1);
    case 'Enter':
      return { act: 'open' };
    case ' ':
      return { act: 'toggle' };
    case 'Delete':
      return { act: 'delete' };
    case 'Escape':
      return hasSelection ? { act: 'none' } : null;
    default:
      return null;
  }
}
