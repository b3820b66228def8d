import { useEffect, useRef, type RefObject } from 'react';

/** Of what stays at the edge of a grid, in pixels. */
const EDGE = 12;

/** Brings the column one goes to into sight: a key is meant for a cell that is seen. Its heading is there whatever rows are drawn. */
export function useColumnInSight(scroller: RefObject<HTMLDivElement | null>, column: string): void {
  const shown = useRef(column);
  useEffect(() => {
    if (shown.current === column) return;
    shown.current = column;
    const box = scroller.current;
    const heading = box?.querySelector(`[data-heading="${CSS.escape(column)}"]`);
    if (!box || !heading) return;
    const [seen, wanted] = [box.getBoundingClientRect(), heading.getBoundingClientRect()];
    const pinned = box.querySelector('.grid-head > .grid-pinned');
    if (pinned === heading) return;
    const kept = pinned?.getBoundingClientRect();
    // What is pinned covers the side at which rows begin: in Arabic the right one.
    const isAtRight = kept !== undefined && getComputedStyle(box).direction === 'rtl';
    const left = kept && !isAtRight ? kept.right : seen.left + EDGE;
    const right = kept && isAtRight ? kept.left : seen.left + box.clientWidth - EDGE;
    if (wanted.left < left) box.scrollBy({ left: wanted.left - left });
    else if (wanted.right > right) box.scrollBy({ left: Math.min(wanted.right - right, wanted.left - left) });
  }, [scroller, column]);
}
