import type { Concern } from './SessionBlock.tsx';

/** What is open about each session: a clash, or where there is none something to be noticed. */
export function concernsOf(
  open: readonly { readonly severity: Concern; readonly sessionIds: readonly string[] }[],
): ReadonlyMap<string, Concern> {
  const concerns = new Map<string, Concern>();
  for (const { severity, sessionIds } of open) {
    for (const id of sessionIds) if (concerns.get(id) !== 'warning') concerns.set(id, severity);
  }
  return concerns;
}
