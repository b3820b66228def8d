import { useSyncExternalStore } from 'react';
import type { Kind } from '../../../shared/contract/kinds.ts';

let open: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The two folds of a record's page. */
export type FoldId = 'names' | 'rare';

const nameOf = (kind: Kind, fold: FoldId): string => `${kind} ${fold}`;

function publish(next: ReadonlySet<string>): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Opens a fold on the pages of a kind, for whoever is led to what is in it. */
export function openFold(kind: Kind, fold: FoldId): void {
  publish(new Set(open).add(nameOf(kind, fold)));
}

/** Whether a fold is open on the pages of its kind, and what turns it over; kept while the program runs. */
export function useFold(kind: Kind, fold: FoldId): readonly [isOpen: boolean, toggle: () => void] {
  const name = nameOf(kind, fold);
  const isOpen = useSyncExternalStore(subscribe, () => open).has(name);
  function toggle(): void {
    const next = new Set(open);
    if (!next.delete(name)) next.add(name);
    publish(next);
  }
  return [isOpen, toggle];
}
