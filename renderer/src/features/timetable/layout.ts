import { wallAfter } from '../../../../shared/domain/time/slot.ts';

/** Where entries stand on the grid. Walls are YYYY-MM-DDTHH:mm in the event's zone; minutes count from midnight. */
export interface Entry {
  readonly id: string;
  readonly startWall: string;
  readonly endWall: string;
}

/** As much of an entry as stands on one day. */
export interface Piece<T extends Entry> {
  readonly entry: T;
  readonly from: number;
  readonly to: number;
  /** It began on an earlier day. */
  readonly isRest: boolean;
}

export interface Placed<T extends Entry> extends Piece<T> {
  /** Side by side with those it overlaps: its lane, and of how many. */
  readonly lane: number;
  readonly lanes: number;
}

/** Minutes of a day on the clock's face. */
export const DAY = 24 * 60;
/** Pixels of an hour. */
export const HOUR = 56;
/** Sessions stand on the quarter of an hour; where that is too coarse, on the five minutes. */
export const SNAP = 15;
export const FINE = 5;

export function minuteOf(wall: string): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

export function dayOfWall(wall: string): string {
  return wall.slice(0, 10);
}

/** So many days of one meeting or one entry are drawn, and so many columns of them all; the rest is said. */
const MOST_OF_ONE = 31;
const MOST_COLUMNS = 62;

/** The days from the first to the last, both included, YYYY-MM-DD; of many the first ones. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length < MOST_OF_ONE; day = nextDay(day)) {
    days.push(day);
    // The calendar of four-digit years ends there.
    if (nextDay(day) <= day) break;
  }
  return days;
}

function nextDay(day: string): string {
  return dayOfWall(wallAfter(`${day}T00:00`, DAY));
}

interface Days {
  readonly first: string;
  readonly last: string;
}

/** The days that have a column: those of the meeting, and every other on which something stands; and how many have none. */
export function daysShown(
  meeting: Days,
  entries: readonly Entry[],
): { readonly days: readonly string[]; readonly left: number } {
  const spans = [
    meeting,
    ...entries.map((one) => ({ first: dayOfWall(one.startWall), last: lastDayOf(one) })),
  ];
  const drawn = new Set(spans.flatMap(({ first, last }) => daysFrom(first, last)));
  const days = [...drawn].slice(0, MOST_COLUMNS).toSorted();
  return { days, left: countDays(spans) - days.length };
}

/** How many days lie in any of the spans. */
function countDays(spans: readonly Days[]): number {
  const sorted = spans
    .map(({ first, last }) => ({ from: dayNumber(first), to: dayNumber(last) }))
    .sort((a, b) => a.from - b.from);
  let count = 0;
  let end = -Infinity;
  for (const { from, to } of sorted) {
    count += Math.max(0, to - Math.max(from, end + 1) + 1);
    end = Math.max(end, to);
  }
  return count;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / (DAY * 60_000);
}

/** The last day on which an entry is seen: one that ends at midnight is not of the next day. */
export function lastDayOf({ startWall, endWall }: Entry): string {
  const last = dayOfWall(endWall);
  return endWall > startWall && minuteOf(endWall) === 0 ? dayOfWall(wallAfter(endWall, -1)) : last;
}

/** What of an entry stands on a day; null where nothing does. What goes past midnight goes on at the next day's top. */
export function pieceOn<T extends Entry>(day: string, entry: T): Piece<T> | null {
  if (day < dayOfWall(entry.startWall) || day > lastDayOf(entry)) return null;
  const isRest = dayOfWall(entry.startWall) < day;
  return {
    entry,
    from: isRest ? 0 : minuteOf(entry.startWall),
    to: dayOfWall(entry.endWall) > day ? DAY : minuteOf(entry.endWall),
    isRest,
  };
}

/** A day is opened at its first session, and not at the one that goes on after midnight. */
const MORNING = 6 * 60;
const WORKING_DAY = 9 * 60;

/** The minute at which columns are opened: that of the first piece of the morning or later, else the beginning of work. */
export function openingMinute(pieces: readonly Pick<Piece<Entry>, 'from' | 'isRest'>[]): number {
  const starts = pieces.flatMap(({ from, isRest }) => (isRest || from < MORNING ? [] : [from]));
  return starts.length === 0 ? WORKING_DAY : Math.min(...starts);
}

/** How many pieces stand beside each other at most. */
export function mostLanes(pieces: readonly Piece<Entry>[]): number {
  return Math.max(1, ...placed(pieces).map(({ lanes }) => lanes));
}

/** The pieces of one column in lanes, so that none hides another. */
export function placed<T extends Entry>(pieces: readonly Piece<T>[]): Placed<T>[] {
  const sorted = [...pieces].sort((a, b) => a.from - b.from || b.to - a.to);
  const result: Placed<T>[] = [];
  let group: (Piece<T> & { lane: number })[] = [];
  let groupEnd = -1;
  const flush = (): void => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    result.push(...group.map((one) => ({ ...one, lanes })));
    group = [];
  };
  for (const piece of sorted) {
    if (piece.from >= groupEnd) flush();
    const taken = new Set(group.filter((one) => one.to > piece.from).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    group.push({ ...piece, lane });
    groupEnd = Math.max(groupEnd, piece.to);
  }
  flush();
  return result;
}

/** Minutes, on the nearest of so many. */
export function snapped(minutes: number, step: number): number {
  return Math.round(minutes / step) * step;
}
