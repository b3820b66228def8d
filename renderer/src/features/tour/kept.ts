import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const keptSchema = z.object({ saw: z.array(z.string()), isPutAway: z.boolean() });
/** What this installation remembers of the tour in one workspace. */
type Kept = z.infer<typeof keptSchema>;

const NOTHING: Kept = { saw: [], isPutAway: false };
const read = new Map<string, Kept>();
const listeners = new Set<() => void>();

function keptOf(workspaceId: string): Kept {
  const known = read.get(workspaceId) ?? stored(workspaceId);
  read.set(workspaceId, known);
  return known;
}

function stored(workspaceId: string): Kept {
  try {
    return keptSchema.parse(JSON.parse(localStorage.getItem(`tour:${workspaceId}`) ?? 'null'));
  } catch {
    // Nothing was kept yet, or not by this program.
    return NOTHING;
  }
}

function keep(workspaceId: string, part: Partial<Kept>): void {
  const next = { ...keptOf(workspaceId), ...part };
  read.set(workspaceId, next);
  localStorage.setItem(`tour:${workspaceId}`, JSON.stringify(next));
  for (const listener of listeners) listener();
}

/** Remembers that a place or a paper was seen. */
export function see(workspaceId: string, what: string): void {
  const { saw } = keptOf(workspaceId);
  if (!saw.includes(what)) keep(workspaceId, { saw: [...saw, what] });
}

export function putAway(workspaceId: string, isPutAway: boolean): void {
  keep(workspaceId, { isPutAway });
}

export function useKept(workspaceId: string | undefined): Kept {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => (workspaceId === undefined ? NOTHING : keptOf(workspaceId)),
  );
}
