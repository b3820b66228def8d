import { useEffect, useEffectEvent, useMemo } from 'react';

/** Keys that follow each other so soon are one run, in milliseconds: a key that is held comes every 30. */
const RUN = 80;

export interface Follow {
  readonly to: (id: string) => void;
  /** Goes there now, where one is still on the way. */
  readonly settle: () => void;
}

/**
 * What is beside a grid follows the row one is on: at once from a single key, and after a run of them from the last alone,
 * so that a key that is held runs as fast as rows can be drawn.
 */
export function useFollow(onCurrent: (id: string) => void): Follow {
  const tell = useEffectEvent((id: string) => onCurrent(id));
  // Only ever called from keys and by its own clock, when effects have run.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const follow = useMemo(() => following((id) => tell(id)), []);
  useEffect(() => follow.settle, [follow]);
  return follow;
}

function following(tell: (id: string) => void): Follow {
  let last = -RUN;
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function settle(): void {
    clearTimeout(timer);
    if (waiting !== null) tell(waiting);
    waiting = null;
  }
  return {
    to(id) {
      const now = performance.now();
      clearTimeout(timer);
      waiting = id;
      if (now - last > RUN) settle();
      else timer = setTimeout(settle, RUN);
      last = now;
    },
    settle,
  };
}
