import { useEffect, useEffectEvent } from 'react';

/** How what is typed into a picker is taken: by Enter, or as the field is left. */
export type Taking = 'entered' | 'left';

/** Does what was asked of a picker while its choices were being read, once they are there. */
export function useWhenRead(isBehind: boolean, take: () => void): void {
  const carryOut = useEffectEvent(take);
  useEffect(() => {
    if (!isBehind) carryOut();
  }, [isBehind]);
}
