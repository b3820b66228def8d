import { useCallback, useRef } from 'react';

/** Runs works one after the other in the order in which they were given, however fast that was. They fail for themselves. */
export function useInTurn(): (work: () => Promise<void>) => void {
  const last = useRef(Promise.resolve());
  return useCallback((work) => {
    last.current = last.current.then(work);
  }, []);
}
