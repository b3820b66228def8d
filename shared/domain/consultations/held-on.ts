/** On which day a consultation that is said to be held was held, as long as nobody says otherwise. */
import { dayAt } from '../time/days.ts';

interface Planned {
  /** By the clock of its zone; a letter may have none. */
  readonly startWall: string | null;
  /** The day since which it is in its state; null: since it was made. */
  readonly stateDate: string | null;
}

/**
 * The day for which it was planned, by its own zone, where that is over; else today. A day before that on which it came
 * into its state is none on which it can have left it.
 *
 * @param today at home, YYYY-MM-DD
 */
export function heldOn({ startWall, stateDate }: Planned, today: string): string {
  const own = startWall?.slice(0, 10) ?? today;
  return own < today && own >= (stateDate ?? '') ? own : today;
}

interface Dated {
  readonly startWall: string | null;
  readonly startUtc: string | null;
}

/** The first day that can be said to be that of a talk: by its own zone or by the home zone, whichever shows the earlier one. */
export function firstDayOf({ startWall, startUtc }: Dated, homeZone: string): string | null {
  if (startWall === null || startUtc === null) return null;
  const [own, home] = [startWall.slice(0, 10), dayAt(startUtc, homeZone)];
  return own < home ? own : home;
}
