import { useSyncExternalStore } from 'react';

const MINUTE = 60_000;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, MINUTE);
  return () => clearInterval(timer);
}

/** The instant of the running minute, so that what depends on it is asked for once a minute. */
export function useNow(): string {
  return useSyncExternalStore(subscribe, () =>
    new Date(Math.floor(Date.now() / MINUTE) * MINUTE).toISOString(),
  );
}
