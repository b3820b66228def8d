import { addMinutes } from 'date-fns';

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

const DAY = 24 * 60;

export function minuteOf(wall: string): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

export function dayOfWall(wall: string): string {
  return wall.slice(0, 10);
}

/** The wall time so many minutes later, on the clock's face: days have 24 hours here. */
export function wallAfter(wall: string, minutes: number): string {
  return addMinutes(new Date(`${wall}:00Z`), minutes)
    .toISOString()
    .slice(0, 16);
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

/** The hours to draw: the working day, and further where a piece reaches beyond it. */
export function hoursOf(pieces: readonly Pick<Piece<Entry>, 'from' | 'to'>[]): {
  readonly from: number;
  readonly to: number;
} {
  const starts = pieces.map(({ from }) => Math.floor(from / 60));
  const ends = pieces.map(({ to }) => Math.ceil(to / 60));
  return { from: Math.min(8, ...starts), to: Math.max(20, ...ends) };
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

/** Minutes, on the five. */
export function snapped(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}
