import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Column, Sort } from './columns.ts';

interface HeadingProps<T> {
  readonly column: Column<T>;
  readonly at: number;
  readonly sort: Sort | null;
  readonly onSort?: (by: string) => void;
}

/** The heading of a column, pressed to sort by it. */
export function GridHeading<T>({ column, at, sort, onSort }: HeadingProps<T>) {
  const sorted = sort?.by === column.id ? sort : null;
  const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
  const label = column.head ?? (
    <>
      <span className="clip">{column.label}</span>
      {sorted && <Arrow size={12} aria-hidden />}
    </>
  );
  return (
    <div
      role="columnheader"
      aria-colindex={at + 1}
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
      className={`grid-heading${column.align === 'end' ? ' grid-cell-end' : ''}`}
    >
      {column.sortable && onSort ? (
        <button type="button" className="grid-sort" onClick={() => onSort(column.id)}>
          {label}
        </button>
      ) : (
        label
      )}
    </div>
  );
}
