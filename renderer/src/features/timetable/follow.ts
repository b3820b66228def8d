import type { PointerEvent as Press } from 'react';
import { edgePull, visibleIn } from './edges.ts';

/** A press that moves less than this many pixels is a press and no drag. */
const SLACK = 4;

/** Where the pointer is, in pixels of the window, and whether it asks for small steps. */
export interface At {
  readonly clientX: number;
  readonly clientY: number;
  readonly shiftKey: boolean;
}

/** What a drag does. */
export interface Drag {
  readonly move: (at: At) => void;
  /** The pointer is where nothing can be dropped. */
  readonly outside: () => void;
  readonly drop: () => void;
  readonly cancel: () => void;
  /** It was a press and no drag. */
  readonly press: () => void;
}

/**
 * Follows the pointer from a press in the timetable until it is let go, scrolling at the edges. It listens on the window,
 * because a block is drawn anew in whichever column it would land.
 */
export function follow(press: Press, scroller: HTMLElement, drag: Drag): void {
  if (press.button !== 0) return;
  press.stopPropagation();
  const { clientX, clientY } = press;
  let last: At | null = null;
  let frame = 0;
  const end = new AbortController();
  const on = <E extends keyof WindowEventMap>(name: E, run: (event: WindowEventMap[E]) => void): void =>
    window.addEventListener(name, run, { signal: end.signal, capture: true });

  function stop(): void {
    end.abort();
    cancelAnimationFrame(frame);
  }

  function pull(): void {
    frame = 0;
    const by = last && edgePull(last, visibleIn(scroller));
    if (!last || !by) return;
    const { scrollLeft, scrollTop } = scroller;
    scroller.scrollBy(by.x, by.y);
    if (scrollLeft === scroller.scrollLeft && scrollTop === scroller.scrollTop) return;
    drag.move(heldIn(last, scroller));
    frame = requestAnimationFrame(pull);
  }

  on('pointermove', (event) => {
    if (last === null && Math.hypot(event.clientX - clientX, event.clientY - clientY) < SLACK) return;
    const { clientX: x, clientY: y, shiftKey } = event;
    last = { clientX: x, clientY: y, shiftKey };
    if (isOver(last, scroller)) {
      drag.move(heldIn(last, scroller));
      if (frame === 0) frame = requestAnimationFrame(pull);
    } else {
      cancelAnimationFrame(frame);
      frame = 0;
      drag.outside();
    }
  });
  on('pointerup', () => {
    stop();
    if (last === null) drag.press();
    else if (isOver(last, scroller)) drag.drop();
    else drag.cancel();
  });
  const give = (): void => {
    stop();
    drag.cancel();
  };
  on('pointercancel', give);
  on('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // Only the drag is left: what else Escape would close stays.
    event.preventDefault();
    event.stopImmediatePropagation();
    give();
  });
}

/** Over the timetable, or over what is said below it; the rail and the title bar are nowhere to drop. */
function isOver({ clientX, clientY }: At, scroller: HTMLElement): boolean {
  const box = (scroller.closest('.screen-content') ?? scroller).getBoundingClientRect();
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}

/** So much of a block is seen where it is held beyond the lower edge, over what is said of it. */
const IN_SIGHT = 28;

/** Where the pointer holds what it drags: within what can be seen. */
function heldIn(at: At, scroller: HTMLElement): At {
  const { top, bottom } = visibleIn(scroller);
  return { ...at, clientY: Math.max(top, Math.min(bottom - IN_SIGHT, at.clientY)) };
}
