/** Keys that follow each other so soon are one run, in milliseconds: a key that is held comes every 30. */
export const RUN = 80;

export interface Following {
  readonly to: (id: string) => void;
  /** Goes there now, where one is still on the way. */
  readonly settle: () => void;
  /** Goes nowhere any more. */
  readonly drop: () => void;
}

/**
 * Tells where keys have led: at once for a single key, and after a run of them for the last alone, so that a key that is held
 * runs as fast as rows can be drawn.
 */
export function following(tell: (id: string) => void): Following {
  let last = -Infinity;
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function drop(): void {
    clearTimeout(timer);
    waiting = null;
  }
  function settle(): void {
    const id = waiting;
    drop();
    if (id !== null) tell(id);
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
    drop,
  };
}
