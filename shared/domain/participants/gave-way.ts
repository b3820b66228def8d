/** Of what a participant has once, and gave way where two entries were made one: which of it stands all the same. */

/** Of records that gave way, by id: those that stood instead. */
export type GaveWay = ReadonlyMap<string, readonly string[]>;

/**
 * Laptops that had not met can have let all of it give way, each to what the other took out. Then that stands which has the
 * least id of such a circle, with all that gave way together with it.
 */
export function standAllTheSame(gave: GaveWay): ReadonlySet<string> {
  const stands = new Set<string>();
  for (const id of gave.keys()) {
    const circle = wayFrom(id, gave);
    const isClosed = [...circle].every((one) => gave.has(one) && wayFrom(one, gave).has(id));
    if (!isClosed || [...circle].some((one) => one < id)) continue;
    for (const [other, instead] of gave) if (isSame(instead, gave.get(id) ?? [])) stands.add(other);
  }
  return stands;
}

/** All that one comes to from a record, going on from what gave way to what stood instead. */
function wayFrom(id: string, gave: GaveWay): ReadonlySet<string> {
  const way = new Set(gave.get(id));
  for (const one of way) for (const next of gave.get(one) ?? []) way.add(next);
  return way;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
