/** Numbers and clock times of an agenda, as they follow from its order and the planned lengths. */
import { addMinutes } from './time/zones.ts';

export interface Item {
  readonly id: string;
  readonly parentId: string | null;
  /** Sorts as plain text. */
  readonly position: string;
  readonly minutes: number;
}

export type Timed<I extends Item> = I & {
  readonly depth: number;
  /** '1', '2 (a)'. */
  readonly number: string;
  readonly startUtc: string;
  readonly endUtc: string;
};

/**
 * The items in the order in which they are taken, numbered and timed from the session's start.
 * An item with sub-items takes as long as they do together; its own length is then not counted.
 */
export function timeAgenda<I extends Item>(items: readonly I[], startUtc: string): Timed<I>[] {
  const lines: Timed<I>[] = [];
  let clock = startUtc;
  inOrder(items, null).forEach((item, index) => {
    const number = String(index + 1);
    const children = inOrder(items, item.id);
    const length = lengthOf(item, children);
    lines.push({ ...item, depth: 0, number, startUtc: clock, endUtc: addMinutes(clock, length) });
    children.forEach((child, place) => {
      const endUtc = addMinutes(clock, child.minutes);
      lines.push({ ...child, depth: 1, number: `${number} (${letter(place)})`, startUtc: clock, endUtc });
      clock = endUtc;
    });
    if (children.length === 0) clock = addMinutes(clock, length);
  });
  return lines;
}

/**
 * The agenda as it is shown outside the secretariat: without internal items and what stands under them, numbered
 * without gaps, at the clock times that the whole agenda gives.
 */
export function publicAgenda<I extends Item & { readonly internal: boolean }>(
  items: readonly I[],
  startUtc: string,
): Timed<I>[] {
  const whole = new Map(timeAgenda(items, startUtc).map((line) => [line.id, line]));
  const hidden = new Set(items.filter(({ internal }) => internal).map(({ id }) => id));
  const shown = items.filter(({ id, parentId }) => !hidden.has(id) && !hidden.has(parentId ?? ''));
  return timeAgenda(shown, startUtc).map((line) => {
    const { startUtc: from, endUtc: to } = whole.get(line.id) ?? line;
    return { ...line, startUtc: from, endUtc: to };
  });
}

/** Minutes that the whole agenda takes. */
export function plannedMinutes(items: readonly Item[]): number {
  return inOrder(items, null).reduce((sum, item) => sum + lengthOf(item, inOrder(items, item.id)), 0);
}

function lengthOf(item: Item, children: readonly Item[]): number {
  if (children.length === 0) return item.minutes;
  return children.reduce((sum, child) => sum + child.minutes, 0);
}

function inOrder<I extends Item>(items: readonly I[], parentId: string | null): I[] {
  return items
    .filter((item) => item.parentId === parentId)
    .sort((a, b) => (a.position === b.position ? compare(a.id, b.id) : compare(a.position, b.position)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** a … z, aa … az, ba … */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
