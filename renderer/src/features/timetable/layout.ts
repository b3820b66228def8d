import { addMinutes } from 'date-fns';

/** Where entries stand on the grid. Walls are YYYY-MM-DDTHH:mm in the event's zone; minutes count from midnight. */
export interface Entry {
  readonly id: string;
  readonly startWall: string;
  readonly endWall: string;
}

export interface Placed<T extends Entry> {
  readonly entry: T;
  /** Minutes from midnight of its own day; one that goes past midnight is cut there. */
  readonly from: number;
  readonly to: number;
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

/** Every day from the first to the last, both included; YYYY-MM-DD. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = dayOfWall(wallAfter(`${day}T00:00`, DAY))) days.push(day);
  return days;
}

/** The hours to draw: the working day, and further where an entry reaches beyond it. */
export function hoursOf(entries: readonly Entry[]): { readonly from: number; readonly to: number } {
  const starts = entries.map(({ startWall }) => Math.floor(minuteOf(startWall) / 60));
  const ends = entries.map((entry) =>
    dayOfWall(entry.endWall) > dayOfWall(entry.startWall) ? 24 : Math.ceil(minuteOf(entry.endWall) / 60),
  );
  return { from: Math.min(8, ...starts), to: Math.max(20, ...ends) };
}

/** Entries of one column in lanes, so that none hides another. */
export function placed<T extends Entry>(entries: readonly T[]): Placed<T>[] {
  const sorted = [...entries].sort((a, b) =>
    a.startWall === b.startWall ? (a.endWall < b.endWall ? 1 : -1) : a.startWall < b.startWall ? -1 : 1,
  );
  const result: Placed<T>[] = [];
  let group: { entry: T; from: number; to: number; lane: number }[] = [];
  let groupEnd = -1;
  const flush = (): void => {
    const lanes = Math.max(0, ...group.map(({ lane }) => lane)) + 1;
    result.push(...group.map((one) => ({ ...one, lanes })));
    group = [];
  };
  for (const entry of sorted) {
    const from = minuteOf(entry.startWall);
    const to = dayOfWall(entry.endWall) > dayOfWall(entry.startWall) ? DAY : minuteOf(entry.endWall);
    if (from >= groupEnd) flush();
    const taken = new Set(group.filter((one) => one.to > from).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    group.push({ entry, from, to, lane });
    groupEnd = Math.max(groupEnd, to);
  }
  flush();
  return result;
}

/** Minutes, on the five. */
export function snapped(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}
