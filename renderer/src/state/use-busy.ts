import { useCallback, useState } from 'react';

/** Whether what was begun is still going on, and what begins it. */
export function useBusy(): readonly [isBusy: boolean, during: (work: () => Promise<void>) => Promise<void>] {
  const [isBusy, setBusy] = useState(false);
  const during = useCallback(async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
    }
  }, []);
  return [isBusy, during];
}
