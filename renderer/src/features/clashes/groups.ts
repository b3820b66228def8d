import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import { groupedBy } from '../../../../shared/domain/grouped.ts';

/** The clashes of one session; null: of none, as a delegation that has two heads. */
export interface SessionClashes {
  readonly sessionId: string | null;
  readonly clashes: readonly Clash[];
}

/** Clashes by the session of each that begins first, in the order in which they came. `startOf` gives UTC instants. */
export function bySession(
  clashes: readonly Clash[],
  startOf: (sessionId: string) => string | undefined,
): SessionClashes[] {
  const first = ({ sessionIds }: Clash): string | null => {
    const [earliest = null] = sessionIds.toSorted((a, b) => compare(startOf(a), startOf(b)) || compare(a, b));
    return earliest;
  };
  return [...groupedBy(clashes, first)].map(([sessionId, some]) => ({ sessionId, clashes: some }));
}

function compare(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
