import { offsetMinutes } from './zones.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The clock of one zone for work on many instants: a day without a change of the clock is asked about once. */
export interface ZoneClock {
  /** Minutes ahead of UTC where no change is within a day, so that no wall time can be doubtful; else null. */
  steadyOffset(utc: string): number | null;
  /** Minutes ahead of UTC. */
  offset(utc: string): number;
}

export function createZoneClock(zone: string): ZoneClock {
  const days = new Map<number, number | null>();

  function offsetOn(day: number): number {
    return offsetMinutes(new Date(day * DAY).toISOString(), zone);
  }
  function steadyOffset(utc: string): number | null {
    const day = Math.floor(Date.parse(utc) / DAY);
    const known = days.get(day);
    if (known !== undefined) return known;
    const before = offsetOn(day - 1);
    const steady = before === offsetOn(day + 2) ? before : null;
    days.set(day, steady);
    return steady;
  }
  return { steadyOffset, offset: (utc) => steadyOffset(utc) ?? offsetMinutes(utc, zone) };
}
