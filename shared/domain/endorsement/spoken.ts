import type { Position } from '../vocabulary.ts';

/** Whether a participant has a row on paper: it was approached or spoke, or somebody spoke for it. */
export function isSpoken(
  standing: { readonly position: Position | null; readonly namedBy: readonly unknown[] } | undefined,
): boolean {
  if (!standing) return false;
  const { position, namedBy } = standing;
  return namedBy.length > 0 || (position !== null && position !== 'not_approached');
}
