/**
 * Who stands for whom, where participants that were entered twice have been made one. Two laptops that have not met may
 * each have done it, and the other way round: then a circle is left, in which the one with the least id stands.
 */

/** Of participants that are there, by id: the one that each was said to be the same as. */
export type SameAs = ReadonlyMap<string, string>;

/** Of each that does not stand for itself, who does. Whoever points to one that is gone stands for itself. */
export function standFor(sameAs: SameAs, isThere: (id: string) => boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const id of sameAs.keys()) {
    const standing = endOf(id, sameAs, isThere);
    if (standing !== id) found.set(id, standing);
  }
  return found;
}

function endOf(id: string, sameAs: SameAs, isThere: (id: string) => boolean): string {
  const way = [id];
  for (;;) {
    const at = way.at(-1) ?? id;
    const next = sameAs.get(at);
    if (next === undefined || !isThere(next)) return at;
    const met = way.indexOf(next);
    if (met >= 0) return least(way.slice(met));
    way.push(next);
  }
}

function least(ids: readonly string[]): string {
  return ids.reduce((a, b) => (b < a ? b : a));
}
