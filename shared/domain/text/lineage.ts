/** Where the paragraphs of a document's versions come from: each one names the paragraph that it was copied from. */

/** By the id of each paragraph that there has ever been, deleted ones too: the id of its origin. */
export type Origins = ReadonlyMap<string, string | null>;

/** A paragraph's id, then what it was copied from, and so on. What two laptops wrote in a circle ends where it began. */
export function lineage(origins: Origins, id: string): string[] {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at); at = origins.get(at) ?? null) seen.add(at);
  return [...seen];
}

/**
 * The paragraphs of a text that go on with another one, in their order: none where it was dropped on the way, several
 * where it was split.
 */
export function successorsIn<P extends { readonly id: string }>(
  origins: Origins,
  id: string,
  text: readonly P[],
): P[] {
  return text.filter((paragraph) => lineage(origins, paragraph.id).includes(id));
}

/**
 * For each paragraph of a text the one of another text that it has its origin in common with: the nearest, and the first
 * of several that are. It does not matter which of the two texts is the older, nor whether both go back to a third.
 */
export function counterparts<P extends { readonly id: string }>(
  origins: Origins,
  text: readonly P[],
  others: readonly P[],
): ReadonlyMap<string, P> {
  const nearest = new Map<string, { readonly other: P; readonly distance: number }>();
  for (const other of others) {
    lineage(origins, other.id).forEach((id, distance) => {
      const known = nearest.get(id);
      if (!known || distance < known.distance) nearest.set(id, { other, distance });
    });
  }
  const found = new Map<string, P>();
  for (const { id } of text) {
    const common = lineage(origins, id).find((one) => nearest.has(one));
    const match = common === undefined ? undefined : nearest.get(common);
    if (match) found.set(id, match.other);
  }
  return found;
}
