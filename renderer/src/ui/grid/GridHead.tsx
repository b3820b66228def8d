import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Column, Sort } from './columns.ts';
import { ColumnEdge } from './ColumnEdge.tsx';

interface HeadingProps<T> {
  readonly column: Column<T>;
  readonly at: number;
  readonly sort: readonly Sort[];
  /** `isAdded`: what the list is sorted by already comes before it. */
  readonly onSort?: ((by: string, isAdded: boolean) => void) | undefined;
  readonly onResize?: ((id: string, width: number, isDone: boolean) => void) | undefined;
}

/** The heading of a column, pressed to sort by it; with Shift after what it is sorted by already. */
export function GridHeading<T>({ column, at, sort, onSort, onResize }: HeadingProps<T>) {
  const place = sort.findIndex(({ by }) => by === column.id);
  const sorted = sort[place];
  const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
  const label = column.head ?? (
    <>
      <span className="clip">{column.label}</span>
      {sorted && <Arrow size={12} aria-hidden />}
      {sorted && sort.length > 1 && <span className="grid-sort-place digits">{place + 1}</span>}
    </>
  );
  return (
    <div
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
      className={`grid-heading${column.align === 'end' ? ' grid-cell-end' : ''}${column.pinned ? ' grid-pinned' : ''}`}
      data-heading={column.id}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className="grid-sort"
          title={column.label}
          onClick={(event) => onSort(column.id, event.shiftKey)}
        >
          {label}
        </button>
      ) : (
        label
      )}
      {onResize && <ColumnEdge onResize={(width, isDone) => onResize(column.id, width, isDone)} />}
    </div>
  );
}
