/** What of a scrolled area can be seen, in pixels of the window. */
export interface Visible {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** So near to an edge it scrolls, and so far a frame at the edge itself and beyond it. */
const ZONE = 40;
const FASTEST = 14;

/** By how many pixels to scroll for a pointer near an edge; null where it is near none. */
export function edgePull(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  { top, bottom, left, right }: Visible,
): { readonly x: number; readonly y: number } | null {
  const x = pull(clientX, left, right);
  const y = pull(clientY, top, bottom);
  return x === 0 && y === 0 ? null : { x, y };
}

function pull(at: number, from: number, to: number): number {
  const into = (distance: number): number => Math.min(1, Math.max(0, (ZONE - distance) / ZONE));
  return Math.round((into(to - at) - into(at - from)) * FASTEST);
}

/** The part of the timetable that its heads and its hours do not cover. */
export function visibleIn(scroller: HTMLElement): Visible {
  const box = scroller.getBoundingClientRect();
  const corner = scroller.querySelector('.timetable-corner')?.getBoundingClientRect();
  const isRtl = document.documentElement.dir === 'rtl';
  return {
    top: corner?.bottom ?? box.top,
    bottom: box.bottom,
    left: isRtl ? box.left : (corner?.right ?? box.left),
    right: isRtl ? (corner?.left ?? box.right) : box.right,
  };
}
