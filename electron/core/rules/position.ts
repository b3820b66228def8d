import { generateKeyBetween } from 'fractional-indexing';
import { byPosition, type Placed } from '../../../shared/domain/order/position.ts';

export function positionAtEnd(siblings: readonly Placed[]): string {
  return generateKeyBetween(siblings.toSorted(byPosition).at(-1)?.position ?? null, null);
}

/**
 * New positions that put `id` right after `afterId` (null: first) among its siblings, which may or may not hold it yet.
 * Usually one; more where siblings share a position and the new one could not go between them.
 */
export function positionsAfter(
  siblings: readonly Placed[],
  id: string,
  afterId: string | null,
): ReadonlyMap<string, string> {
  const others = siblings.filter((sibling) => sibling.id !== id).toSorted(byPosition);
  const at = others.findIndex((sibling) => sibling.id === afterId) + 1;
  const before = others[at - 1]?.position ?? null;
  const after = others[at]?.position ?? null;
  if (before === null || after === null || before < after)
    return new Map([[id, generateKeyBetween(before, after)]]);
  const positions = new Map<string, string>();
  let last: string | null = null;
  for (const placed of [
    ...others.slice(0, at).map((other) => other.id),
    id,
    ...others.slice(at).map((o) => o.id),
  ]) {
    last = generateKeyBetween(last, null);
    positions.set(placed, last);
  }
  return positions;
}
