import { useEffect, useState, type RefObject } from 'react';

/** How much of the rows is covered by a foot that stays in sight, in pixels; 0 for one that stands below the last row. */
export function useFootSize(scroller: RefObject<HTMLDivElement | null>, hasFoot: boolean): number {
  const [size, setSize] = useState(0);
  useEffect(() => {
    const foot = scroller.current?.lastElementChild;
    if (!hasFoot || !(foot instanceof HTMLElement) || getComputedStyle(foot).position !== 'sticky') {
      return undefined;
    }
    const observer = new ResizeObserver(() => setSize(foot.offsetHeight));
    observer.observe(foot);
    return () => {
      observer.disconnect();
      setSize(0);
    };
  }, [scroller, hasFoot]);
  return size;
}
