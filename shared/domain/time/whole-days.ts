/**
 * A slot without hours: from one midnight to a later one. Nothing else says so, so that nothing can contradict it, and its
 * instants, its length and what comes before and after it are those of any slot.
 */
import { instantNear, wallAt } from './zones.ts';

const MIDNIGHT = 'T00:00';
/** A day is at least so long, also where the clock is put forward: milliseconds. */
const SHORTEST = 22 * 60 * 60_000;

export interface WallSlot {
  readonly startWall: string;
  readonly endWall: string;
}

/** The days of a slot, both included; YYYY-MM-DD. */
export interface WholeDays {
  readonly first: string;
  readonly last: string;
}

/** Whether a slot in wall times has no hours. */
export function isWholeDays({ startWall, endWall }: WallSlot): boolean {
  return startWall.endsWith(MIDNIGHT) && endWall.endsWith(MIDNIGHT) && startWall < endWall;
}

/** The days of a slot in wall times; null where it has hours. */
export function daysOfWalls(slot: WallSlot): WholeDays | null {
  if (!isWholeDays(slot)) return null;
  return { first: slot.startWall.slice(0, 10), last: dayBy(slot.endWall.slice(0, 10), -1) };
}

/** The days of a slot without hours; null where it has hours. */
export function wholeDaysOf(startUtc: string, endUtc: string, zone: string): WholeDays | null {
  if (Date.parse(endUtc) - Date.parse(startUtc) < SHORTEST) return null;
  const [first, after] = [startUtc, endUtc].map((utc) => wallAt(utc, zone).slice(0, 10));
  if (first === undefined || after === undefined || after <= first) return null;
  const isWhole = startOfDay(first, zone) === startUtc && startOfDay(after, zone) === endUtc;
  return isWhole ? { first, last: dayBy(after, -1) } : null;
}

/** The instant at which a day begins: where its midnight is skipped, the first there is; where it is doubled, the first of both. */
export function startOfDay(day: string, zone: string): string {
  return instantNear(day + MIDNIGHT, zone, false);
}

/** The wall times of a slot without hours. */
export function wallsOf({ first, last }: WholeDays): WallSlot {
  return { startWall: first + MIDNIGHT, endWall: dayBy(last, 1) + MIDNIGHT };
}

/** The day so many days later. */
export function dayBy(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
