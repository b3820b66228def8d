import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react';
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import { tableIds, type TableIds } from './table-ids.ts';
import { moveInTable, type TableMove } from './table-keys.ts';
import './DataTable.css';

export interface Column<T> {
  readonly id: string;
  readonly label: string;
  /** A grid track: '96px', 'minmax(160px, 2fr)'. */
  readonly width: string;
  readonly sortable?: boolean;
  readonly align?: 'start' | 'end';
  /** Digits of one width. */
  readonly digits?: boolean;
  readonly cell: (row: T) => ReactNode;
}

export interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

export interface DataTableProps<T extends { readonly id: string }> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  /** In order; undefined where the row is not read yet. */
  readonly rows: readonly (T | undefined)[];
  /** Of all rows, those that are not read yet too: what is chosen, gone to and selected. Left out where all are read. */
  readonly ids?: readonly string[] | undefined;
  readonly sort?: Sort | null;
  readonly onSort?: (by: string) => void;
  /** The row whose inspector is open. */
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
  /** Enter or a double click: the full page. */
  readonly onOpen?: (id: string) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (ids: ReadonlySet<string>) => void;
  readonly onDelete?: (ids: readonly string[]) => void;
  /** What a row is called, for screen readers. */
  readonly nameOf: (row: T) => string;
  /** A thin bar at the row's start, a colour token. */
  readonly tintOf?: (row: T) => string | undefined;
  /** Which rows are on screen, for lists that are read in parts. */
  readonly onRange?: (first: number, last: number) => void;
}

/** A list of records: virtualised, sorted by its headings, run by the keyboard. */
export function DataTable<T extends { readonly id: string }>(props: DataTableProps<T>) {
  const { label, columns, rows, sort, onSort, current, selected, onSelect, nameOf, tintOf, onRange } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const rowSize = useRowSize();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowSize,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [onRange, first, last]);

  const ids = useMemo(() => tableIds(rows, props.ids), [rows, props.ids]);
  const at = current === null ? -1 : ids.indexOf(current);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  const tracks = `${onSelect ? '32px ' : ''}${columns.map((column) => column.width).join(' ')}`;
  const { press, key } = useTableInput(props, ids, at);
  const everySelected = selected !== undefined && rows.length > 0 && selected.size >= rows.length;

  return (
    <div
      ref={scroller}
      className="table"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-multiselectable={onSelect !== undefined}
      aria-activedescendant={at >= 0 ? `${prefix}${at}` : undefined}
      tabIndex={0}
      onKeyDown={key}
    >
      <div className="table-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
        {onSelect && (
          <div role="columnheader" className="table-check">
            <SelectBox
              label={t('list.selectAll')}
              state={everySelected ? 'all' : selected && selected.size > 0 ? 'some' : 'none'}
              onToggle={() => onSelect(new Set(everySelected ? [] : ids.idsIn(0, rows.length)))}
            />
          </div>
        )}
        {columns.map((column) => (
          <Heading key={column.id} column={column} sort={sort ?? null} {...(onSort ? { onSort } : {})} />
        ))}
      </div>
      <div role="presentation" style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const row = rows[item.index];
          const isSelected = row !== undefined && (selected?.has(row.id) ?? false);
          const tint = row && tintOf?.(row);
          return (
            <div
              key={row?.id ?? item.index}
              id={`${prefix}${item.index}`}
              role="row"
              aria-rowindex={item.index + 2}
              aria-label={row && nameOf(row)}
              aria-selected={isSelected || row?.id === current}
              className={`table-row${row?.id === current ? ' table-row-current' : ''}${isSelected ? ' table-row-selected' : ''}`}
              style={{ gridTemplateColumns: tracks, insetBlockStart: item.start, blockSize: item.size }}
              onMouseDown={(event) => press(event, item.index)}
              onDoubleClick={() => row && props.onOpen?.(row.id)}
            >
              {tint && <span className="table-tint" style={{ background: tint }} />}
              {onSelect && (
                <div role="gridcell" className="table-check">
                  {row && (
                    <SelectBox
                      label={t('list.selectRow', { name: nameOf(row) })}
                      state={isSelected ? 'all' : 'none'}
                      onToggle={() => onSelect(toggled(selected ?? new Set(), row.id))}
                    />
                  )}
                </div>
              )}
              {columns.map((column) => (
                <div
                  key={column.id}
                  role="gridcell"
                  className={`table-cell${column.align === 'end' ? ' table-cell-end' : ''}${column.digits ? ' digits' : ''}`}
                >
                  {row ? column.cell(row) : <span className="loading-bar" />}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Heading<T>({
  column,
  sort,
  onSort,
}: {
  readonly column: Column<T>;
  readonly sort: Sort | null;
  readonly onSort?: (by: string) => void;
}) {
  const sorted = sort?.by === column.id ? sort : null;
  const Arrow = sorted?.descending ? ArrowDown : ArrowUp;
  const label = (
    <>
      <span className="clip">{column.label}</span>
      {sorted && <Arrow size={12} aria-hidden />}
    </>
  );
  return (
    <div
      role="columnheader"
      aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
      className={`table-heading${column.align === 'end' ? ' table-cell-end' : ''}`}
    >
      {column.sortable && onSort ? (
        <button type="button" className="table-sort" onClick={() => onSort(column.id)}>
          {label}
        </button>
      ) : (
        label
      )}
    </div>
  );
}

function SelectBox({
  label,
  state,
  onToggle,
}: {
  readonly label: string;
  readonly state: 'all' | 'some' | 'none';
  readonly onToggle: () => void;
}) {
  return (
    <span
      role="checkbox"
      aria-label={label}
      aria-checked={state === 'some' ? 'mixed' : state === 'all'}
      className="select-box"
      onMouseDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
        onToggle();
      }}
    >
      {state === 'all' && <Check size={12} strokeWidth={3} aria-hidden />}
      {state === 'some' && <Minus size={12} strokeWidth={3} aria-hidden />}
    </span>
  );
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Presses and keys of the table, said as moves and carried out. */
function useTableInput<T extends { readonly id: string }>(
  props: DataTableProps<T>,
  ids: TableIds,
  at: number,
) {
  const anchor = useRef(-1);
  const { rows, onCurrent, onOpen, selected, onSelect, onDelete } = props;

  const go = useCallback(
    (index: number, extend: boolean) => {
      const id = ids.idAt(index);
      if (id === undefined) return;
      if (extend && onSelect) {
        const from = anchor.current < 0 ? index : anchor.current;
        onSelect(new Set(ids.idsIn(Math.min(from, index), Math.max(from, index) + 1)));
      } else {
        anchor.current = index;
      }
      onCurrent(id);
    },
    [ids, onCurrent, onSelect],
  );

  const press = (event: MouseEvent, index: number) => {
    const id = ids.idAt(index);
    if (id === undefined) return;
    if ((event.ctrlKey || event.metaKey) && onSelect) {
      anchor.current = index;
      onSelect(toggled(selected ?? new Set(), id));
    } else {
      if (event.shiftKey) event.preventDefault();
      go(index, event.shiftKey);
    }
  };

  const carryOut = (move: TableMove) => {
    const id = ids.idAt(at);
    if (move.to !== undefined) go(move.to, move.extend ?? false);
    else if (move.act === 'open' && id !== undefined) onOpen?.(id);
    else if (move.act === 'toggle' && id !== undefined) onSelect?.(toggled(selected ?? new Set(), id));
    else if (move.act === 'all') onSelect?.(new Set(ids.idsIn(0, rows.length)));
    else if (move.act === 'none') onSelect?.(new Set());
    else if (move.act === 'delete') {
      const chosen = selected && selected.size > 0 ? [...selected] : id === undefined ? [] : [id];
      if (chosen.length > 0) onDelete?.(chosen);
    }
  };

  const key = (event: KeyboardEvent) => {
    const move = moveInTable(event, { at, count: rows.length, hasSelection: (selected?.size ?? 0) > 0 });
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    carryOut(move);
  };

  return { press, key };
}

/** The row height in force, in pixels; follows the density. */
function useRowSize(): number {
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue('--row'), 10) || 32;
}
