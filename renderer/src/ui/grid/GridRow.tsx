import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './columns.ts';
import { SelectBox } from './SelectBox.tsx';

interface GridRowProps {
  readonly prefix: string;
  /** Undefined where it is not read yet. */
  readonly row: unknown;
  readonly name: string;
  readonly tint: string | undefined;
  /** Its index among the rows, and that of its line on screen. */
  readonly at: number;
  readonly line: number;
  readonly start: number;
  readonly size: number;
  readonly tracks: string;
  readonly columns: readonly Column<unknown>[];
  readonly hasBoxes: boolean;
  readonly isSelected: boolean;
  /** The column one is in, where one is on this row. */
  readonly cursor: string | null;
  /** Of what is taken with Shift, its columns; null where the row is not in it. */
  readonly taken: readonly string[] | null;
  readonly written: string | null;
  readonly control: ReactNode;
}

/** One row, drawn again only where something about it changed: what is pressed in it is heard by the grid. */
export const GridRow = memo(Row);

function Row({ row, columns, cursor, taken, ...props }: GridRowProps) {
  const { t } = useTranslation();
  const isAt = cursor !== null;
  return (
    <div
      role="row"
      data-row={props.at}
      aria-rowindex={props.line + 2}
      aria-label={props.name || undefined}
      aria-selected={props.isSelected || isAt}
      className={`grid-row${isAt ? ' grid-row-current' : ''}${props.isSelected ? ' grid-row-selected' : ''}`}
      style={{ gridTemplateColumns: props.tracks, insetBlockStart: props.start, blockSize: props.size }}
    >
      {props.tint && <span className="grid-tint" style={{ background: props.tint }} />}
      {props.hasBoxes && (
        <div role="gridcell" className="grid-check">
          {row !== undefined && (
            <SelectBox
              label={t('list.selectRow', { name: props.name })}
              state={props.isSelected ? 'all' : 'none'}
            />
          )}
        </div>
      )}
      {columns.map((column, index) => {
        const place = [
          taken?.includes(column.id) ? 'grid-cell-taken' : '',
          cursor === column.id ? 'grid-cell-current' : '',
          column.align === 'end' ? 'grid-cell-end' : '',
          column.digits ? 'digits' : '',
          column.pinned ? 'grid-pinned' : '',
        ];
        return (
          <div
            key={column.id}
            id={`${props.prefix}${props.at}-${column.id}`}
            data-column={column.id}
            role="gridcell"
            aria-colindex={index + 1}
            className={['grid-cell', ...place].filter(Boolean).join(' ')}
          >
            {row === undefined ? <span className="loading-bar" /> : column.cell(row)}
            {props.written === column.id && (
              <div
                className="grid-writing"
                onMouseDown={(event) => event.stopPropagation()}
                onDoubleClick={(event) => event.stopPropagation()}
              >
                {props.control}
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
