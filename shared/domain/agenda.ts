/** Numbers and clock times of an agenda, as they follow from its order and the planned lengths. */
import { standingUnder } from './history/trees.ts';
import { byPosition } from './order/position.ts';
import { addMinutes } from './time/zones.ts';

export interface Item {
  readonly id: string;
  readonly parentId: string | null;
  /** Sorts as plain text. */
  readonly position: string;
  readonly minutes: number;
}

export interface Line<I extends Item> {
  readonly item: I;
  readonly depth: number;
  /** '1', '2 (a)'. */
  readonly number: string;
  /** What its sub-items take together, where it has some and that is not its own length; null otherwise. */
  readonly innerMinutes: number | null;
  /** Minutes after the session's start. */
  readonly from: number;
  readonly to: number;
}

export type Timed<I extends Item> = I &
  Pick<Line<I>, 'depth' | 'number' | 'innerMinutes'> & { readonly startUtc: string; readonly endUtc: string };

/**
 * The items in the order in which they are taken, numbered and timed; each once, whatever it says of its parent.
 * An item with sub-items takes as long as they do together; its own length is then not counted.
 */
export function outline<I extends Item>(items: readonly I[]): Line<I>[] {
  const lines: Line<I>[] = [];
  const children = byParent(items);
  let clock = 0;
  for (const [index, item] of (children.get(null) ?? []).entries()) {
    const number = String(index + 1);
    const below = children.get(item.id) ?? [];
    const length = lengthOf(item, below);
    const to = clock + length;
    const innerMinutes = length === item.minutes ? null : length;
    lines.push({ item, depth: 0, number, innerMinutes, from: clock, to });
    for (const [place, child] of below.entries()) {
      lines.push({
        item: child,
        depth: 1,
        number: `${number} (${letter(place)})`,
        innerMinutes: null,
        from: clock,
        to: clock + child.minutes,
      });
      clock += child.minutes;
    }
    clock = to;
  }
  return lines;
}

/** The number that each item has outside the secretariat, where that is another; what is not shown there has none. */
export function otherNumbers<I extends Item & { readonly internal: boolean }>(
  items: readonly I[],
): ReadonlyMap<string, string> {
  const inside = new Map(outline(items).map(({ item, number }) => [item.id, number]));
  return new Map(
    publicOutline(items).flatMap(({ item, number }): [string, string][] =>
      inside.get(item.id) === number ? [] : [[item.id, number]],
    ),
  );
}

/**
 * The agenda as it is shown outside the secretariat: without internal items and what stands under them, numbered
 * without gaps, at the times that the whole agenda gives.
 */
export function publicOutline<I extends Item & { readonly internal: boolean }>(
  items: readonly I[],
): Line<I>[] {
  const lines = outline(items);
  if (items.every(({ internal }) => !internal)) return lines;
  const whole = new Map(lines.map((line) => [line.item.id, line]));
  const hidden = new Set(items.filter(({ internal }) => internal).map(({ id }) => id));
  for (let found = 0; found < hidden.size;) {
    found = hidden.size;
    for (const { id, parentId } of items) if (hidden.has(parentId ?? '')) hidden.add(id);
  }
  return outline(items.filter(({ id }) => !hidden.has(id))).map((line) => {
    const { from, to } = whole.get(line.item.id) ?? line;
    return { ...line, from, to };
  });
}

/** Lines with the instants they begin and end at. */
export function timed<I extends Item>(lines: readonly Line<I>[], startUtc: string): Timed<I>[] {
  return lines.map(({ item, depth, number, innerMinutes, from, to }) => ({
    ...item,
    depth,
    number,
    innerMinutes,
    startUtc: addMinutes(startUtc, from),
    endUtc: addMinutes(startUtc, to),
  }));
}

/** Minutes that the whole agenda takes. */
export function plannedMinutes(items: readonly Item[]): number {
  const children = byParent(items);
  const lengths = (children.get(null) ?? []).map((item) => lengthOf(item, children.get(item.id) ?? []));
  return lengths.reduce((sum, minutes) => sum + minutes, 0);
}

function lengthOf(item: Item, children: readonly Item[]): number {
  if (children.length === 0) return item.minutes;
  return children.reduce((sum, child) => sum + child.minutes, 0);
}

/** The items under each parent (null: at the top), in their order. */
function byParent<I extends Item>(items: readonly I[]): ReadonlyMap<string | null, I[]> {
  const above = shownUnder(items);
  const children = new Map<string | null, I[]>();
  for (const item of items) {
    const parentId = above.get(item.id) ?? null;
    const siblings = children.get(parentId);
    if (siblings) siblings.push(item);
    else children.set(parentId, [item]);
  }
  for (const siblings of children.values()) siblings.sort(byPosition);
  return children;
}

/**
 * Under which item each is shown, null at the top. An item whose parent is not there, is in a circle with it, or does not
 * stand at the top itself, is shown at the top: two laptops can leave it so, and it must not vanish.
 */
export function shownUnder(
  items: readonly Pick<Item, 'id' | 'parentId'>[],
): ReadonlyMap<string, string | null> {
  const above = standingUnder(items);
  return new Map(
    [...above].map(([id, parentId]) => [
      id,
      parentId !== null && above.get(parentId) === null ? parentId : null,
    ]),
  );
}

/** a … z, then each letter twice, aa, bb … zz, then three times: as the United Nations go on, not as a spreadsheet does. */
function letter(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(Math.floor(index / 26) + 1);
}
