import { clashOf, type Found } from './found.ts';
import { shareSomebody, type Slot } from './slots.ts';
import { firstFrom } from './sweep.ts';

/** Minutes that are needed from one venue to another. */
const WALK = 15;
const MINUTE = 60_000;
const NOTHING: readonly Found[] = [];

/** Sessions that follow one at another venue with too little time to walk, where somebody must be in both. */
export function walksFrom(slot: Slot, byStart: readonly Slot[]): readonly Found[] {
  let found: Found[] | undefined;
  for (let index = firstFrom(byStart, slot.end); index < byStart.length; index += 1) {
    const next = byStart[index];
    if (next === undefined || !isShort(slot, next)) break;
    if (!slot.room || !next.room || slot.venue === next.venue || !shareSomebody(slot, next)) continue;
    const { session: first } = slot;
    const { session: second } = next;
    const [from, to] = [slot.room.venue, next.room.venue];
    const gap = (next.start - slot.end) / MINUTE;
    found ??= [];
    found.push(
      clashOf([first, second], {
        rule: 'walking_time',
        severity: 'notice',
        params: { first: first.title, second: second.title, from, to, gap, needed: WALK },
        about: `${from}>${to}`,
      }),
    );
  }
  return found ?? NOTHING;
}

/** Whether `next` begins after `slot` has ended, and before anybody could have walked. */
export function isShort(slot: Slot, next: Slot): boolean {
  return next.start >= slot.end && next.start - slot.end < WALK * MINUTE;
}
