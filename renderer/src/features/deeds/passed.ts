import { useSyncExternalStore } from 'react';

/** The deed that is not undone, of which that was said already: undo goes on to what was done before it. */
let passed: string | null = null;
const listeners = new Set<() => void>();

/** Says whether undo may go past a deed that is not undone; the first time that it is asked it may not. */
export function mayPass(commandId: string): boolean {
  if (passed === commandId) return true;
  passed = commandId;
  for (const listener of listeners) listener();
  return false;
}

/** Of which deed that was said last. */
export function usePassed(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => passed,
  );
}
