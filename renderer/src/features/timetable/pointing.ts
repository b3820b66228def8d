import type { GridColumn } from './columns.ts';
import { FINE, HOUR, SNAP, snapped } from './layout.ts';
import type { At } from './follow.ts';

/** The column under a point and the minute of it; null where there is none beside it. */
export function pointedAt(
  scroller: HTMLElement,
  columns: readonly GridColumn[],
  { clientX, clientY }: Pick<At, 'clientX' | 'clientY'>,
): { readonly column: GridColumn; readonly minute: number } | null {
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-column]')) {
    const { left, right, top } = element.getBoundingClientRect();
    if (clientX < left || clientX >= right) continue;
    const column = columns.find(({ id }) => id === element.dataset['column']);
    if (column) return { column, minute: ((clientY - top) / HOUR) * 60 };
  }
  return null;
}

/** On the quarter of an hour; with Shift on the five minutes. */
export function snappedAt(minute: number, { shiftKey }: Pick<At, 'shiftKey'>): number {
  return snapped(minute, shiftKey ? FINE : SNAP);
}
