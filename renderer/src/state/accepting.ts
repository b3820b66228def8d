import { useSyncExternalStore } from 'react';

let asked: string | null = null;
const listeners = new Set<() => void>();

function say(next: string | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** Opens the form in which a suggestion is accepted, over whatever page it stands on. */
export function askToAccept(suggestionId: string): void {
  say(suggestionId);
}

export function endAccepting(): void {
  say(null);
}

/** The suggestion that somebody is about to accept; null: none. */
export function useAccepting(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}
