/** Days as a zone's calendar has them. */
import { instantNear, wallAt } from './zones.ts';

/** Milliseconds. */
const DAY = 24 * 60 * 60_000;

/** The day that a zone's calendar shows at an instant, YYYY-MM-DD. */
export function dayAt(utc: string, zone: string): string {
  return wallAt(utc, zone).slice(0, 10);
}

/** The instant at which a day of a zone is over: the first of the next. */
export function endOfDay(day: string, zone: string): string {
  return new Date(Date.parse(lastOfDay(day, zone)) + 1).toISOString();
}

/** The last millisecond of a day of a zone, as an instant. Fails with RangeError where there is no such day or zone. */
export function lastOfDay(day: string, zone: string): string {
  // From its last minute: the day on which the calendar ends has no next one.
  return new Date(Date.parse(instantNear(`${day}T23:59`, zone, true)) + 59_999).toISOString();
}

/** How many days of a zone's calendar lie between two instants: 0 on the same day, negative where the second is before. */
export function daysAway(now: string, then: string, zone: string): number {
  return daysBetween(dayAt(now, zone), dayAt(then, zone));
}

/** How many days one day, YYYY-MM-DD, lies after another; negative where it is before. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / DAY);
}

/** The day, YYYY-MM-DD, that lies so many days before another. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * DAY).toISOString().slice(0, 10);
}

/** The Monday of a day's week, both YYYY-MM-DD. */
export function mondayOf(day: string): string {
  return daysBefore(day, (new Date(day).getUTCDay() + 6) % 7);
}
