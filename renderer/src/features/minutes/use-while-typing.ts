import { useEffect, useEffectEvent, useRef } from 'react';

/** Milliseconds without a key after which what is typed is kept, and after which it is kept all the same. */
const REST = 2000;
const LONGEST = 8000;

/**
 * Keeps what is being typed before its field is left, so that no end of the program takes more than a few seconds of it.
 *
 * @param typed what is still to be kept; null: nothing
 */
export function useWhileTyping(typed: string | null, keep: () => void): void {
  const since = useRef<number | null>(null);
  const keepNow = useEffectEvent(keep);
  useEffect(() => {
    if (typed === null) {
      since.current = null;
      return undefined;
    }
    since.current ??= Date.now();
    const wait = Math.max(0, Math.min(REST, since.current + LONGEST - Date.now()));
    const timer = setTimeout(keepNow, wait);
    return () => clearTimeout(timer);
  }, [typed]);
}
