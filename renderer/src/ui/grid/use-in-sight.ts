import { useEffect, useRef, type RefObject } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';

interface InSight {
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The row one is on, and its line on screen; −1 where it has none. */
  readonly id: string | null;
  readonly line: number;
  /** What the rows are an answer to. */
  readonly of: string | undefined;
}

/** Brings the row one goes to into sight, and keeps it there where the grid gets smaller. Another answer is shown from its beginning. */
export function useInSight({ virtual, scroller, id, line, of }: InSight): void {
  const sought = useRef(id);
  const answered = useRef(of);
  const seek = useRef(id);
  useEffect(() => {
    if (seek.current !== id) sought.current = id;
    seek.current = id;
    // A record that was just made comes into the list a little later.
    if (line < 0 || sought.current !== id) return;
    sought.current = null;
    virtual.scrollToIndex(line, { align: 'auto' });
  }, [id, line, virtual]);

  useEffect(() => {
    if (answered.current === of) return;
    answered.current = of;
    // Where it is there already it is not asked to, which would have the page laid out before it is whole.
    if ((virtual.scrollOffset ?? 0) > 0) virtual.scrollToOffset(0);
  }, [of, virtual]);

  const shown = useRef(line);
  useEffect(() => {
    shown.current = line;
  }, [line]);
  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    let height = box.clientHeight;
    const observer = new ResizeObserver(() => {
      const before = height;
      height = box.clientHeight;
      const row = virtual.measurementsCache[shown.current];
      // Only a row that was in sight is kept there.
      const wasShown = row !== undefined && box.scrollTop <= row.start && row.start < box.scrollTop + before;
      if (height < before && wasShown) virtual.scrollToIndex(shown.current, { align: 'auto' });
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [scroller, virtual]);
}
