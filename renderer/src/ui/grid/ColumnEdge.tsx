import { useRef, type PointerEvent } from 'react';
import { useLocale } from 'react-aria-components';

interface ColumnEdgeProps {
  /** While it is dragged, in pixels; `isDone` once it is let go. */
  readonly onResize: (width: number, isDone: boolean) => void;
}

/** The narrowest a column can be drawn, in pixels: a word and the sign of its order. */
export const NARROWEST = 48;

/** The edge of a heading, dragged to widen its column. The keys do the same: see grid-keys. */
export function ColumnEdge({ onResize }: ColumnEdgeProps) {
  const { direction } = useLocale();
  const from = useRef({ x: 0, width: 0 });

  function widthAt({ clientX }: PointerEvent): number {
    const moved = clientX - from.current.x;
    return Math.max(NARROWEST, Math.round(from.current.width + (direction === 'rtl' ? -moved : moved)));
  }
  return (
    <span
      className="grid-edge"
      aria-hidden
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const width = event.currentTarget.parentElement?.offsetWidth ?? 0;
        from.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onResize(widthAt(event), false);
      }}
      onLostPointerCapture={(event) => onResize(widthAt(event), true)}
    />
  );
}
