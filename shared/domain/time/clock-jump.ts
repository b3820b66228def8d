/** A laptop's clock that can hardly be right: what is written by it would carry a date that misleads. */

/** On which side of the last change it stands. */
export const CLOCK_JUMPS = ['ahead', 'behind'] as const;
export type ClockJump = (typeof CLOCK_JUMPS)[number];

const DAY = 24 * 60 * 60 * 1000;
/** A workspace may rest from one year's meeting to the next. */
const LONGEST_REST = 400 * DAY;
/** Two laptops whose changes were brought together may differ by so much without a fault of either. */
const APART = DAY;

/** @param last the instant that the clock showed at the last change; null where nothing was ever written */
export function clockJump(last: string | null, now: string): ClockJump | null {
  if (last === null) return null;
  const passed = Date.parse(now) - Date.parse(last);
  if (passed > LONGEST_REST) return 'ahead';
  return passed < -APART ? 'behind' : null;
}
