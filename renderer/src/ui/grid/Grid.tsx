import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { useLocale } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { foldText } from '../../../../shared/domain/text/fold.ts';
import { useKeptScroll } from '../kept-scroll.ts';
import type { Block, Column, GridCells, Sort } from './columns.ts';
import { NARROWEST } from './ColumnEdge.tsx';
import { GridHeading } from './GridHead.tsx';
import { GridRow } from './GridRow.tsx';
import { gridIds } from './grid-ids.ts';
import { GroupRow } from './GroupRow.tsx';
import { linesOf, type RowGroup } from './lines.ts';
import { SelectBox } from './SelectBox.tsx';
import { allToggled, stateOf } from './selection.ts';
import { usePaste } from './use-clipboard.ts';
import { blockOf, useCursor } from './use-cursor.ts';
import { useInSight } from './use-in-sight.ts';
import { useColumnInSight } from './use-column-in-sight.ts';
import { useFollow } from './use-follow.ts';
import { useFootSize } from './use-foot-size.ts';
import { useKeys } from './use-keys.ts';
import { usePointer } from './use-pointer.ts';
import { useSpare } from './use-spare.ts';
import { useWriting } from './use-writing.ts';
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
  /** What the rows are an answer to: where it is another, they are shown from the beginning. */
  readonly of?: string;
  /** By several columns, one after the other. */
  readonly sort?: readonly Sort[];
  readonly onSort?: (by: string, isAdded: boolean) => void;
  /** A column is given a width, in pixels. */
  readonly onResize?: (column: string, width: number) => void;
  /** Together all rows, in their order. */
  readonly groups?: readonly RowGroup[] | undefined;
  readonly onToggleGroup?: (id: string) => void;
  /** The row whose inspector is open; while there is one, it follows the arrows. */
  readonly current: string | null;
  readonly onCurrent: (id: string) => void;
  /** The column of the first row in which one is from the beginning; left out: on no row before a key leads to one. */
  readonly beginsIn?: string | undefined;
  /** Nothing stands beside the rows: what asks for it opens the page. */
  readonly hasNoPanel?: boolean;
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

/** How much wider a key makes a column, in pixels. */
const STEP = 16;

/** Records in rows: virtualised, sorted by their headings, run and written in by the keyboard. */
export function Grid<T extends { readonly id: string }>(props: GridProps<T>) {
  const {
    label,
    columns,
    rows,
    sort = [],
    onSort,
    current,
    selected,
    onSelect,
    nameOf,
    tintOf,
    cells,
  } = props;
  const { onRange, foot, groups, onToggleGroup, onResize } = props;
  const { t } = useTranslation();
  const { direction } = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const rowSize = useRowSize();
  const footSize = useFootSize(scroller, foot !== undefined);
  const writingAt = useRef(-1);
  const lines = useMemo(() => linesOf(rows.length, groups), [rows.length, groups]);
  const virtual = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowSize,
    overscan: useSpare(props.of),
    // The heading covers what lies under it, and so does a foot that stays.
    scrollPaddingStart: rowSize,
    scrollPaddingEnd: rowSize + footSize,
    // What is typed into a cell is not lost when the row is scrolled away.
    rangeExtractor: (range) => withRow(defaultRangeExtractor(range), writingAt.current),
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [rowOn(items[0]?.index), rowOn(items.at(-1)?.index)];
  useEffect(() => onRange?.(first, last), [onRange, first, last]);

  useKeptScroll(label, scroller, rows.length > 0);

  /** The row on a line, or the next one where a head stands on it. */
  function rowOn(line = 0): number {
    return lines.count === 0
      ? 0
      : (lines.lineAt(line).row ?? lines.lineAt(Math.min(line + 1, lines.count - 1)).row ?? 0);
  }

  const ids = useMemo(() => gridIds(rows, props.ids), [rows, props.ids]);
  const firstCell =
    props.beginsIn === undefined
      ? null
      : { id: ids.idAt(0) ?? null, column: columns.findIndex(({ id }) => id === props.beginsIn) };
  const names = useMemo(() => columns.map(({ id }) => id), [columns]);
  const { cursor, put, ask } = useCursor(current, firstCell);
  const follow = useFollow((id) => {
    ask(id);
    props.onCurrent(id);
  });
  const at = cursor.id === null ? -1 : ids.indexOf(cursor.id);
  // A row far away has a place in the grid, but is not there to be pointed to.
  const isDrawn = at >= 0 && items.some(({ index }) => index === lines.indexOf(at));
  const block = blockOf(cursor, at, names);
  const { writing, canWrite, begin, leave, hold } = useWriting<T>({
    rows,
    ids,
    columns: names,
    cursor,
    put,
    cells,
    scroller,
  });
  useEffect(() => {
    writingAt.current = writing ? lines.indexOf(ids.indexOf(writing.id)) : -1;
  }, [writing, ids, lines]);
  useInSight({ virtual, scroller, id: cursor.id, line: at < 0 ? -1 : lines.indexOf(at), of: props.of });
  useColumnInSight(scroller, names[cursor.column] ?? '');

  const [dragged, drag] = useState<{ readonly id: string; readonly width: number } | null>(null);
  function resize(id: string, width: number, isDone: boolean): void {
    drag(isDone ? null : { id, width });
    if (isDone) onResize?.(id, width);
  }
  function widen(id: string, by: number): void {
    const heading = scroller.current?.querySelector(`[data-heading="${CSS.escape(id)}"]`);
    if (heading instanceof HTMLElement) onResize?.(id, Math.max(NARROWEST, heading.offsetWidth + by * STEP));
  }

  const { go, key, paste } = useKeys<T>({
    rows,
    lines,
    columns: names,
    titleColumn: props.titleColumn,
    ids,
    at,
    cursor,
    block,
    put,
    canWrite,
    begin,
    isFollowed: current !== null,
    hasPanel: props.hasNoPanel !== true,
    isRightToLeft: direction === 'rtl',
    onCurrent: follow.to,
    onOpen: props.onOpen,
    selected,
    onSelect,
    onDelete: props.onDelete,
    onCopy: props.onCopy,
    onAdd: props.onAdd,
    onWiden: onResize && widen,
    find: (letters) => {
      const wanted = foldText(letters);
      return rows.find((row) => row !== undefined && foldText(nameOf(row)).startsWith(wanted))?.id ?? null;
    },
    cells,
  });
  const { press, pressTwice } = usePointer({
    ids,
    columns: names,
    titleColumn: props.titleColumn,
    at,
    cursor,
    put,
    go,
    begin,
    onOpen: props.onOpen,
    selected,
    onSelect,
  });
  usePaste(scroller, paste);

  const widths = columns.map(({ id, width }) => (id === dragged?.id ? `${dragged.width}px` : width));
  const tracks = [...(onSelect ? ['32px'] : []), ...widths].join(' ');
  const isBlock = at >= 0 && block.columns.length * (block.to - block.from) > 1;
  const shownIds = useMemo(() => (onSelect ? ids.idsIn(0, rows.length) : []), [onSelect, ids, rows.length]);

  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      aria-label={label}
      aria-rowcount={lines.count + 1}
      aria-colcount={columns.length}
      aria-multiselectable={onSelect !== undefined}
      aria-activedescendant={isDrawn ? `${prefix}${at}-${names[cursor.column] ?? ''}` : undefined}
      tabIndex={0}
      onKeyDown={key}
      onBlur={follow.settle}
    >
      <div className="grid-head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: tracks }}>
        {onSelect && (
          <div role="columnheader" className="grid-check">
            <SelectBox
              label={t('list.selectAll')}
              state={stateOf(shownIds, selected ?? new Set())}
              onToggle={() => onSelect(allToggled(shownIds, selected ?? new Set()))}
            />
          </div>
        )}
        {columns.map((column, index) => (
          <GridHeading
            key={column.id}
            column={column}
            at={index}
            sort={sort}
            onSort={onSort}
            onResize={onResize && resize}
          />
        ))}
      </div>
      <div
        role="presentation"
        className="grid-body"
        style={{ blockSize: virtual.getTotalSize() }}
        onMouseDown={press}
        onDoubleClick={pressTwice}
      >
        {items.map(({ index, start, size }) => {
          const line = lines.lineAt(index);
          if (line.group) {
            return (
              <GroupRow
                key={`group ${line.group.id}`}
                group={line.group}
                index={index}
                start={start}
                size={size}
                onToggle={(id) => onToggleGroup?.(id)}
              />
            );
          }
          const row = rows[line.row];
          const isWritten = row !== undefined && writing?.id === row.id;
          return (
            <GridRow
              key={row?.id ?? line.row}
              prefix={prefix}
              row={row}
              name={row ? nameOf(row) : ''}
              tint={row && tintOf?.(row)}
              at={line.row}
              line={index}
              start={start}
              size={size}
              tracks={tracks}
              columns={columns}
              hasBoxes={onSelect !== undefined}
              isSelected={row !== undefined && (selected?.has(row.id) ?? false)}
              cursor={line.row === at ? (names[cursor.column] ?? '') : null}
              taken={isBlock && block.from <= line.row && line.row < block.to ? block.columns : null}
              written={isWritten ? writing.column : null}
              control={
                isWritten && cells?.control(row, writing.column, { typed: writing.typed, leave, hold })
              }
            />
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
