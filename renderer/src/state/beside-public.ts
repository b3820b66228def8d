import { useEffect, useSyncExternalStore } from 'react';

/** How many of the screens that are shown show what the public may know. */
let shown = 0;
const listeners = new Set<() => void>();

function show(change: 1 | -1): void {
  shown += change;
  for (const listener of listeners) listener();
}

/** Says that what is on screen is for the public: what stands beside it names nobody who spoke in confidence. */
export function useShowsPublic(isPublic: boolean): void {
  useEffect(() => {
    if (!isPublic) return undefined;
    show(1);
    return () => show(-1);
  }, [isPublic]);
}

export function useIsBesidePublic(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown > 0,
  );
}
