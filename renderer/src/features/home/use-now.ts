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

/** Whole days from one instant to another, in the calendar of the later one's reader; negative: past. */
export function daysUntil(now: string, then: string): number {
  return Math.ceil((Date.parse(then) - Date.parse(now)) / (24 * 60 * MINUTE));
}
