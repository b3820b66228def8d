import { mondayOf } from './time/days.ts';

interface Taken {
  readonly id: string;
  /** UTC instant. */
  readonly takenAt: string;
  readonly reason: string;
}

/** Taken because a person asked for it. */
export const BY_HAND = 'by-hand';
/** Of a file of which something was to be repaired: as it was, damage and all. */
export const BEFORE_REPAIR = 'before-repair';

/** Of what a backup was put in the place of. */
export const BEFORE_RESTORE = 'before-restore';
/** Taken by the program of itself, and renewed while there are changes. */
export const DAILY = 'daily';

/** Those that take the place of no other. */
const APART: readonly string[] = [BY_HAND, BEFORE_REPAIR, BEFORE_RESTORE];
const KEPT_APART = 12;
/** How many spans of each length keep their latest backup. */
const SPANS = [
  { count: 7, of: (takenAt: string) => takenAt.slice(0, 10) },
  { count: 4, of: (takenAt: string) => mondayOf(takenAt.slice(0, 10)) },
  { count: 12, of: (takenAt: string) => takenAt.slice(0, 7) },
] as const;

/**
 * Which backups may go: of those the program took, all but the latest of each of the last 7 days, 4 weeks and 12 months
 * in which there is one, so that the one that renews a day's takes its place; of those a person asked for, all but the
 * latest dozen, and so of those taken before a repair and before a restore. What a clock that ran ahead has dated after
 * `now` (a UTC instant) is counted apart: it takes the place of no other.
 */
export function superfluous<T extends Taken>(backups: readonly T[], now: string): T[] {
  const isAhead = ({ takenAt }: T): boolean => takenAt > now;
  return [
    ...superfluousAmong(backups.filter((one) => !isAhead(one))),
    ...superfluousAmong(backups.filter(isAhead)),
  ];
}

function superfluousAmong<T extends Taken>(backups: readonly T[]): T[] {
  const newestFirst = [...backups].sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
  const kept = new Set<string>();
  const own = newestFirst.filter(({ reason }) => !APART.includes(reason));
  for (const { count, of } of SPANS) {
    const spans = new Set<string>();
    for (const { id, takenAt } of own) {
      const span = of(takenAt);
      if (spans.has(span) || spans.size >= count) continue;
      spans.add(span);
      kept.add(id);
    }
  }
  for (const apart of APART) {
    for (const { id } of newestFirst.filter(({ reason }) => reason === apart).slice(0, KEPT_APART))
      kept.add(id);
  }
  return newestFirst.filter(({ id }) => !kept.has(id));
}

const DAY_MS = 86_400_000;
/** A year and a month: by then each of the last twelve months has a newer one. */
const LONGEST_DAYS = 400;

/**
 * The day before which a backup is not pushed out by newer ones: that on which it is where one is taken each day from now
 * on. Null where that never is, as for those that a person asked for.
 */
export function keptUntil<T extends Taken>(id: string, backups: readonly T[], now: string): string | null {
  let all: readonly Taken[] = backups;
  for (let days = 0; days < LONGEST_DAYS; days += 1) {
    const at = new Date(Date.parse(now) + days * DAY_MS).toISOString();
    const taken = { id: at, takenAt: at, reason: DAILY };
    all = days === 0 ? all : all.concat(taken);
    const gone = new Set(superfluous(all, at).map((one) => one.id));
    if (gone.has(id)) return at.slice(0, 10);
    all = all.filter((one) => !gone.has(one.id));
  }
  return null;
}
