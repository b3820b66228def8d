import { startTransition, useEffect, useState } from 'react';

/** How many rows are drawn beyond each edge, so that none is blank while one scrolls. */
const SPARE = 12;

/** How many are to be drawn now: of another answer those in sight first, as somebody waits for them. */
export function useSpare(of: string | undefined): number {
  const [settled, setSettled] = useState<string | undefined>(undefined);
  const isSettled = settled === of;
  useEffect(() => {
    if (isSettled) return undefined;
    // Not before what is in sight is painted.
    const frame = requestAnimationFrame(() => startTransition(() => setSettled(of)));
    return () => cancelAnimationFrame(frame);
  }, [of, isSettled]);
  return isSettled ? SPARE : 0;
}
