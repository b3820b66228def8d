import { invalid, problem, type Problem } from '../../../shared/contract/errors.ts';
import { isWholeDays } from '../../../shared/domain/time/whole-days.ts';
import { instantNear, isZoneName, resolveWall } from '../../../shared/domain/time/zones.ts';
import type { Writer } from '../db/access.ts';

export function refuseUnknownZone(field: string, zone: string): void {
  if (!isZoneName(zone)) invalid(problem(field, 'unknownZone', { zone }));
}

interface WallField {
  /** The field the person typed into. */
  readonly field: string;
  readonly wall: string;
  readonly zone: string;
  readonly ofTwo: OfTwo;
}

/**
 * Which instant of a doubled wall time is meant: always the first or the second, or the one that was chosen; an instant
 * that fits neither reading chooses nothing.
 */
type OfTwo = 'first' | 'second' | { readonly chosen: string | null };

/** The instant a wall time stands for, or the problem that it stands for none or for two. */
function instantOf({ field, wall, zone, ofTwo }: WallField): string | Problem {
  const resolved = resolveWall(wall, zone);
  switch (resolved.kind) {
    case 'one':
      return resolved.utc;
    case 'skipped':
      return problem(field, 'wallTimeSkipped', {
        wall,
        zone,
        before: resolved.before,
        after: resolved.after,
      });
    case 'twice':
      if (typeof ofTwo === 'string') return resolved[ofTwo];
      if (ofTwo.chosen === resolved.first || ofTwo.chosen === resolved.second) return ofTwo.chosen;
      return problem(field, 'wallTimeTwice', { wall, zone, first: resolved.first, second: resolved.second });
  }
}

/** The instant of a wall time; refuses one that the clock change skips, or doubles while none of both is chosen. */
export function needInstant(wall: WallField): string {
  const instant = instantOf(wall);
  return typeof instant === 'string' ? instant : invalid(instant);
}

export interface Slot {
  readonly startWall: string;
  readonly endWall: string;
  readonly zone: string;
  readonly startUtc: string | null;
  readonly endUtc: string | null;
}

/** Refuses a slot of a length that nothing has on a programme. */
export function refuseLongSlot(slot: Walls, previous: Walls | null): void {
  const was = previous && spanOf(previous);
  refuseSpan('endWall', { ...spanOf(slot), was }, LONGEST.session);
}

type Walls = Pick<Slot, 'startWall' | 'endWall'>;

function spanOf({ startWall, endWall }: Walls): { first: string; last: string } {
  return { first: startWall.slice(0, 10), last: endWall.slice(0, 10) };
}

/** The instants of a slot given in wall times; refuses with all that is wrong with it at once. */
export function slotInstants(slot: Slot): Instants {
  return instantsOf(slot, { chosen: slot.startUtc }, { chosen: slot.endUtc });
}

/** The same of a slot that is another's: what lies within it by either reading of the clock does. */
export function widestInstants(slot: Walls & Pick<Slot, 'zone'>): Instants {
  return instantsOf(slot, 'first', 'second');
}

interface Instants {
  readonly startUtc: string;
  readonly endUtc: string;
}

function instantsOf(slot: Walls & Pick<Slot, 'zone'>, ofStart: OfTwo, ofEnd: OfTwo): Instants {
  const { startWall, endWall, zone } = slot;
  refuseUnknownZone('zone', zone);
  // A day begins when it begins, also where its midnight is skipped or doubled.
  if (isWholeDays(slot)) {
    return { startUtc: instantNear(startWall, zone, false), endUtc: instantNear(endWall, zone, false) };
  }
  const start = instantOf({ field: 'startWall', wall: startWall, zone, ofTwo: ofStart });
  const end = instantOf({ field: 'endWall', wall: endWall, zone, ofTwo: ofEnd });
  const problems = [start, end].filter((result) => typeof result !== 'string');
  if (typeof start !== 'string' || typeof end !== 'string') return invalid(...problems);
  if (end <= start) invalid(problem('endWall', 'endBeforeStart', { start: startWall, end: endWall }));
  return { startUtc: start, endUtc: end };
}

interface Dates {
  readonly startDate: string;
  readonly endDate: string;
}

/** Refuses an end date before the start date, and one that is years after it; a single day is fine. */
export function refuseFalseDates(dates: Dates, previous: Dates | null): void {
  const { startDate: first, endDate: last } = dates;
  refuseDaysReversed('endDate', first, last);
  const was = previous && { first: previous.startDate, last: previous.endDate };
  refuseSpan('endDate', { first, last, was }, LONGEST.meeting);
}

/** Refuses a last day before the first day, where both are known; a single day is fine. */
export function refuseDaysReversed(field: string, first: string | null, last: string | null): void {
  if (first === null || last === null || last >= first) return;
  invalid(problem(field, 'endBeforeStart', { start: first, end: last }));
}

/** Days that a meeting or an event lasts at most, and a session: what is longer is a slip in the year. */
export const LONGEST = { meeting: 366, session: 31 } as const;

interface Span {
  readonly first: string;
  readonly last: string;
  /** As it was before; what stays as it was is not asked about. */
  readonly was: Pick<Span, 'first' | 'last'> | null;
}

/** Refuses days that nothing of the sort lasts. */
export function refuseSpan(field: string, { first, last, was }: Span, allowed: number): void {
  const stays = first === was?.first && last === was.last;
  if (stays || daysFrom(first, last) < allowed) return;
  invalid(problem(field, 'spanTooLong', { start: first, end: last, allowed }));
}

function daysFrom(first: string, last: string): number {
  return (Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / (24 * 60 * 60_000);
}

/** Of an instant that was settled for a wall time: whether it is the second of two. */
export function isSecond(wall: string, zone: string, utc: string): boolean {
  const resolved = resolveWall(wall, zone);
  return resolved.kind === 'twice' && utc === resolved.second;
}

/**
 * The instant at which a time limit ends: of a doubled wall time the second, so that nobody who kept it by their clock is
 * late. Refuses a time that the clock skips.
 */
export function limitInstant(limit: Omit<WallField, 'ofTwo'>): string {
  return needInstant({ ...limit, ofTwo: 'second' });
}

/** Says so where the second of two is meant without having been asked for. */
export function noticeDoubledLimit(context: Writer, { wall, zone }: { wall: string; zone: string }): void {
  if (resolveWall(wall, zone).kind === 'twice') {
    context.notice({ rule: 'secondOfTwo', params: { wall: wall.replace('T', ' '), zone } });
  }
}
