import { useCallback } from 'react';
import { useFailed } from './use-failed.ts';

/** Waits for what was asked and says what was refused; gives whether it is done. */
export function useAttempt(): (work: Promise<unknown>) => Promise<boolean> {
  const failed = useFailed();
  return useCallback(
    async (work) => {
      try {
        await work;
        return true;
      } catch (thrown) {
        failed(thrown);
        return false;
      }
    },
    [failed],
  );
}
