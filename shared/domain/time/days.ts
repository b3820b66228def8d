/** Days as a zone's calendar has them. */
import { instantNear, wallAt } from './zones.ts';

/** The day that a zone's calendar shows at an instant, YYYY-MM-DD. */
export function dayAt(utc: string, zone: string): string {
  return wallAt(utc, zone).slice(0, 10);
}

/** The instant at which a day of a zone is over: the first of the next. */
export function endOfDay(day: string, zone: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00.000Z`) + 24 * 60 * 60_000).toISOString().slice(0, 10);
  return instantNear(`${next}T00:00`, zone, false);
}
