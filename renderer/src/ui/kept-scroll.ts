import { useEffect, type RefObject } from 'react';

/** By the place in the history, what was scrolled there and how far. */
const kept = new Map<number, Map<string, number>>();

/** The place in the history that a state of it tells of; replacing an address stays in its place. */
function placeOf(state: unknown): number {
  return typeof state === 'object' && state !== null ? Number(Reflect.get(state, '__TSR_index')) : 0;
}

/** Whoever goes on to a place goes another way than before: what lay there and ahead of it is forgotten. */
export function forgetScrollFrom(state: unknown): void {
  const first = placeOf(state);
  for (const place of kept.keys()) if (place >= first) kept.delete(place);
}

/** Gives back to what scrolls how far it was scrolled when one was at this place before. */
export function useKeptScroll(name: string, element: RefObject<HTMLElement | null>, isReady: boolean): void {
  useEffect(() => {
    const scroller = element.current;
    if (!scroller || !isReady) return;
    const place = placeOf(window.history.state);
    const before = kept.get(place)?.get(name);
    if (before !== undefined) scroller.scrollTo({ top: before });
    function keep(): void {
      const here = kept.get(place) ?? new Map<string, number>();
      kept.set(place, here.set(name, scroller?.scrollTop ?? 0));
    }
    scroller.addEventListener('scroll', keep, { passive: true });
    return () => scroller.removeEventListener('scroll', keep);
  }, [name, element, isReady]);
}
