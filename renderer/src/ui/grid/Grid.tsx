import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocale } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { foldText } from '../../../../shared/domain/text/fold.ts';
import { useKeptScroll } from '../kept-scroll.ts';
import type { AfterWriting, Block, Column, GridCells, Sort } from './columns.ts';
import { GridHeading } from './GridHead.tsx';
import { gridIds } from './grid-ids.ts';
import { SelectBox } from './SelectBox.tsx';
import { blockOf, useCursor } from './use-cursor.ts';
import { useGridInput, type Writing } from './use-grid-input.ts';
import './Grid.css';

export interface GridProps<T extends { readonly id: string }> {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  /** The column of what a row is called: letters find by it, Enter opens the page from it. */
  readonly titleColumn?: string;
  /** In order; undefined where the row is not read yet. */
  readonly rows: readonly (T | undefined)[];
  /** Of all rows, those that are not read yet too: what is chosen, gone to and selected. Left out where all are read. */
  readonly ids?: readonly string[] | undefined;
  readonly sort?: Sort | null;
  readonly onSort?: (by: string) => void;
  /** The row whose inspector is open; while there is one, it follows the arrows. */
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
  /** Enter on the title or a double click: the full page. */
  readonly onOpen?: (id: string) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (ids: ReadonlySet<string>) => void;
  readonly onDelete?: (ids: readonly string[]) => void;
  readonly onCopy?: (block: Block) => void;
  /** Insert: a row is added at the foot. */
  readonly onAdd?: () => void;
  readonly cells?: GridCells<T>;
  /** Stands below the last row: the row that is being added. It is laid out in the grid's own tracks. */
  readonly foot?: (tracks: string) => ReactNode;
  /** What a row is called, for screen readers. */
  readonly nameOf: (row: T) => string;
  /** A thin bar at the row's start, a colour token. */
  readonly tintOf?: (row: T) => string | undefined;
  /** Which rows are on screen, for lists that are read in parts. */
  readonly onRange?: (first: number, last: number) => void;
}

/** Records in rows: virtualised, sorted by their headings, run and written in by the keyboard. */
export function Grid<T extends { readonly id: string }>(props: GridProps<T>) {
  const { label, columns, rows, sort, onSort, current, selected, onSelect, nameOf, tintOf, cells } = props;
  const { onRange, foot } = props;
  const { t } = useTranslation();
  const { direction } = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const rowSize = useRowSize();
  const writingAt = useRef(-1);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowSize,
    overscan: 12,
    // The heading covers what lies under it.
    scrollPaddingStart: rowSize,
    scrollPaddingEnd: rowSize,
    // What is typed into a cell is not lost when the row is scrolled away.
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), writingAt.current),
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [onRange, first, last]);

  useKeptScroll(label, scroller, rows.length > 0);

  const ids = useMemo(() => gridIds(rows, props.ids), [rows, props.ids]);
  const names = useMemo(() => columns.map(({ id }) => id), [columns]);
  const { cursor, put } = useCursor(current);
  const [writing, write] = useState<Writing | null>(null);
  const at = cursor.id === null ? -1 : ids.indexOf(cursor.id);
  const block = blockOf(cursor, at, names);
  useEffect(() => {
    writingAt.current = writing ? ids.indexOf(writing.id) : -1;
  }, [writing, ids]);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);

  const { press, tick, key, paste, begin } = useGridInput<T>({
    rows,
    columns: names,
    titleColumn: props.titleColumn,
    ids,
    at,
    cursor,
    block,
    put,
    write,
    isFollowed: current !== null,
    isRightToLeft: direction === 'rtl',
    onCurrent: props.onCurrent,
    onOpen: props.onOpen,
    selected,
    onSelect,
    onDelete: props.onDelete,
    onCopy: props.onCopy,
    onAdd: props.onAdd,
    find: (letters) => {
      const wanted = foldText(letters);
      return rows.find((row) => row !== undefined && foldText(nameOf(row)).startsWith(wanted))?.id ?? null;
    },
    cells,
  });

  // Where nothing is being typed the browser pastes into the page, not into what has the focus.
  const heard = useEffectEvent((event: ClipboardEvent) => {
    if (document.activeElement !== scroller.current) return;
    if (paste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => heard(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);

  /** Tab goes to the next cell that can be written in, within the row; Enter one down. */
  function leave(then: AfterWriting): void {
    const from = writing;
    write(null);
    if (then === 'away') return;
    scroller.current?.focus();
    if (!from || then === 'stay') return;
    const row = ids.indexOf(from.id);
    if (then === 'down') {
      const id = ids.idAt(row + 1);
      if (id !== undefined) put({ ...cursor, id, from: null });
      return;
    }
    const step = then === 'on' ? 1 : -1;
    const one = rows[row];
    for (let next = names.indexOf(from.column) + step; next >= 0 && next < names.length; next += step) {
      const column = names[next] ?? '';
      if (!one || !cells?.canWrite(one, column)) continue;
      put({ id: from.id, column: next, from: null });
      begin(row, column, null);
      return;
    }
  }

  const tracks = `${onSelect ? '32px ' : ''}${columns.map((column) => column.width).join(' ')}`;
  const everySelected =
    selected !== undefined && rows.length > 0 && ids.idsIn(0, rows.length).every((id) => selected.has(id));

  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable={onSelect !== undefined}
      aria-activedescendant={at >= 0 ? `${prefix}${at}-${names[cursor.column] ?? ''}` : undefined}
      tabIndex={0}
      onKeyDown={key}
    >
      <div className="grid-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
        {onSelect && (
          <div role="columnheader" className="grid-check">
            <SelectBox
              label={t('list.selectAll')}
              state={everySelected ? 'all' : selected && selected.size > 0 ? 'some' : 'none'}
              onToggle={() => onSelect(new Set(everySelected ? [] : ids.idsIn(0, rows.length)))}
            />
          </div>
        )}
        {columns.map((column, index) => (
          <GridHeading
            key={column.id}
            column={column}
            at={index}
            sort={sort ?? null}
            {...(onSort ? { onSort } : {})}
          />
        ))}
      </div>
      <div role="presentation" style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const row = rows[item.index];
          const isSelected = row !== undefined && (selected?.has(row.id) ?? false);
          const isAt = item.index === at;
          const isIn = block.from <= item.index && item.index < block.to && at >= 0;
          const tint = row && tintOf?.(row);
          return (
            <div
              key={row?.id ?? item.index}
              role="row"
              aria-rowindex={item.index + 2}
              aria-label={row && nameOf(row)}
              aria-selected={isSelected || isAt}
              className={`grid-row${isAt ? ' grid-row-current' : ''}${isSelected ? ' grid-row-selected' : ''}`}
              style={{ gridTemplateColumns: tracks, insetBlockStart: item.start, blockSize: item.size }}
              onMouseDown={(event) => press(event, item.index)}
              onDoubleClick={(event) => {
                if (!row) return;
                const cell = event.target instanceof Element ? event.target.closest('[data-column]') : null;
                const column = cell?.getAttribute('data-column') ?? '';
                if (column === props.titleColumn || !begin(item.index, column, null)) props.onOpen?.(row.id);
              }}
            >
              {tint && <span className="grid-tint" style={{ background: tint }} />}
              {onSelect && (
                <div role="gridcell" className="grid-check">
                  {row && (
                    <SelectBox
                      label={t('list.selectRow', { name: nameOf(row) })}
                      state={isSelected ? 'all' : 'none'}
                      onToggle={(isRange) => tick(item.index, isRange)}
                    />
                  )}
                </div>
              )}
              {columns.map((column, index) => {
                const isWritten = row !== undefined && writing?.id === row.id && writing.column === column.id;
                const place = [
                  isIn &&
                  block.columns.includes(column.id) &&
                  block.columns.length * (block.to - block.from) > 1
                    ? 'grid-cell-taken'
                    : '',
                  isAt && index === cursor.column ? 'grid-cell-current' : '',
                  column.align === 'end' ? 'grid-cell-end' : '',
                  column.digits ? 'digits' : '',
                ];
                return (
                  <div
                    key={column.id}
                    id={`${prefix}${item.index}-${column.id}`}
                    data-column={column.id}
                    role="gridcell"
                    aria-colindex={index + 1}
                    className={['grid-cell', ...place].filter(Boolean).join(' ')}
                  >
                    {row ? column.cell(row) : <span className="loading-bar" />}
                    {isWritten && (
                      <div
                        className="grid-writing"
                        onMouseDown={(event) => event.stopPropagation()}
                        onDoubleClick={(event) => event.stopPropagation()}
                      >
                        {cells?.control(row, column.id, { typed: writing.typed, leave })}
                      </div>
                    )}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
      {foot?.(tracks)}
    </div>
  );
}

function withRow(shown: number[], row: number): number[] {
  return row < 0 || shown.includes(row) ? shown : [...shown, row].sort((a, b) => a - b);
}

/** The row height in force, in pixels; follows the density. */
function useRowSize(): number {
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue('--row'), 10) || 32;
}
