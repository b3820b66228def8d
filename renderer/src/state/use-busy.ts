import { useCallback, useRef, useState } from 'react';

/** Whether what was begun is still going on, and what begins it: nothing is begun again meanwhile. */
export function useBusy(): readonly [isBusy: boolean, during: (work: () => Promise<void>) => Promise<void>] {
  const [isBusy, setBusy] = useState(false);
  // A key pressed twice is heard twice before anything is drawn.
  const isUnderWay = useRef(false);
  const during = useCallback(async (work: () => Promise<void>) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    try {
      await work();
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  }, []);
  return [isBusy, during];
}
