import { useSyncExternalStore } from 'react';

/** Below this the rail is icons unless somebody asks for its words. */
const NARROW = matchMedia('(width < 1080px)');
const listeners = new Set<() => void>();

const keyNow = (): string => (NARROW.matches ? 'rail.narrow' : 'rail.wide');

function isFoldedNow(): boolean {
  const chosen = localStorage.getItem(keyNow());
  return chosen === null ? NARROW.matches : chosen === 'folded';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  NARROW.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    NARROW.removeEventListener('change', listener);
  };
}

/** Folds the rail to its icons, or out again; kept, for narrow windows and wide ones apart. */
export function toggleRail(): void {
  localStorage.setItem(keyNow(), isFoldedNow() ? 'open' : 'folded');
  for (const listener of listeners) listener();
}

export function useIsRailFolded(): boolean {
  return useSyncExternalStore(subscribe, isFoldedNow);
}
