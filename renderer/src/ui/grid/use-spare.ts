import { startTransition, useEffect, useState } from 'react';

/** How many rows are drawn beyond each edge, so that none is blank while one scrolls. */
const SPARE = 12;

/** How many are to be drawn now: at first, and of another answer, those in sight alone, as somebody waits for them. */
export function useSpare(of = ''): number {
  const [settled, setSettled] = useState<string | null>(null);
  const isSettled = settled === of;
  useEffect(() => {
    if (isSettled) return undefined;
    // Not before what is in sight is painted.
    const frame = requestAnimationFrame(() => startTransition(() => setSettled(of)));
    return () => cancelAnimationFrame(frame);
  }, [of, isSettled]);
  return isSettled ? SPARE : 0;
}
