import { invalid, problem } from '../../../shared/contract/errors.ts';
import { isWithin } from '../../../shared/domain/history/trees.ts';
import type { Localized } from '../../../shared/domain/languages.ts';
import type { Reader } from '../db/access.ts';

/** What stands in a tree by a field that names the one above. */
interface Branch {
  readonly name: Localized;
  readonly parentId: string | null;
}

/** Refuses what would be its own ancestor; one that a merge has left so is shown at the top until somebody mends it. */
export function refuseItselfInside(
  context: Reader,
  kind: 'workingGroup' | 'forum',
  { parentId }: Branch,
  previous: (Branch & { readonly id: string }) | null,
): void {
  if (parentId === null || !previous || parentId === previous.parentId) return;
  if (parentId === previous.id) invalid(problem('parentId', 'groupUnderItself'));
  const above = (id: string): string | null => context.get(kind, id)?.parentId ?? null;
  if (!isWithin(parentId, previous.id, above)) return;
  const inside = context.need(kind, parentId).name;
  invalid(problem('parentId', 'groupInsideItself', { title: previous.name, inside }));
}
