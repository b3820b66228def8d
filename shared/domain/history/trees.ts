/** Trees whose items each name the one they stand under, as two laptops can leave them: in a circle, or under nothing. */
export interface TreeItem {
  readonly id: string;
  readonly parentId: string | null;
}

/** The items from which one comes back to the item itself, going up; an item that only hangs under such a circle is none. */
export function inCircles(items: readonly TreeItem[]): ReadonlySet<string> {
  const above = new Map(items.map(({ id, parentId }) => [id, parentId]));
  const settled = new Set<string>();
  const circled = new Set<string>();
  for (const { id: start } of items) {
    const path: string[] = [];
    let at: string | null | undefined = start;
    while (typeof at === 'string' && above.has(at) && !settled.has(at)) {
      settled.add(at);
      path.push(at);
      at = above.get(at);
    }
    const from = path.indexOf(at ?? '');
    if (from >= 0) for (const id of path.slice(from)) circled.add(id);
  }
  return circled;
}

/**
 * Under what each item stands, null at the top. An item whose parent is not there stands at the top, and so does each
 * item of a circle, the same ones on every laptop; what hangs under them stays there.
 */
export function standingUnder(items: readonly TreeItem[]): ReadonlyMap<string, string | null> {
  const known = new Set(items.map(({ id }) => id));
  const circled = inCircles(items);
  return new Map(
    items.map(({ id, parentId }) => [
      id,
      parentId === null || !known.has(parentId) || circled.has(id) ? null : parentId,
    ]),
  );
}

/** Whether an item is another one or stands somewhere under it; `above` gives what one stands under, null at the top. */
export function isWithin(
  id: string,
  other: string,
  above: (id: string) => string | null | undefined,
): boolean {
  const seen = new Set<string>();
  let at: string | null | undefined = id;
  while (typeof at === 'string' && !seen.has(at)) {
    if (at === other) return true;
    seen.add(at);
    at = above(at);
  }
  return false;
}
