import { endAfter } from './time/slot.ts';

/** Where a session could stand: its wall time, YYYY-MM-DDTHH:mm, and its room. */
export interface Candidate {
  readonly startWall: string;
  readonly roomId: string | null;
}

interface Standing extends Candidate {
  readonly endWall: string;
}

/** A day of meetings, by the clock of the zone. */
const FROM_HOUR = 8;
const TO_HOUR = 20;
const STEP = 30;

/**
 * The places that a session could be moved to: the same hour in other rooms, other hours of its day in its room, those near
 * to it first, and its hour on the other days. Where it stands is none of them.
 */
export function candidatesFor(
  session: Standing,
  { roomIds, days }: { readonly roomIds: readonly string[]; readonly days: readonly string[] },
): Candidate[] {
  const { startWall, endWall, roomId } = session;
  const [day, time] = [startWall.slice(0, 10), startWall.slice(11)];
  const here = reckoned(startWall);
  const hours = Array.from(
    { length: ((TO_HOUR - FROM_HOUR) * 60) / STEP },
    (_, at) => `${day}T${clock(FROM_HOUR * 60 + at * STEP)}`,
  )
    .filter(
      (wall) => wall !== startWall && endAfter(startWall, endWall, wall) <= `${day}T${clock(TO_HOUR * 60)}`,
    )
    .sort((a, b) => Math.abs(reckoned(a) - here) - Math.abs(reckoned(b) - here) || (a < b ? -1 : 1));
  const otherDays = days.filter((one) => one !== day).map((one) => `${one}T${time}`);
  return [
    ...roomIds.filter((one) => one !== roomId).map((one) => ({ startWall, roomId: one })),
    ...[...hours, ...otherDays].map((wall) => ({ startWall: wall, roomId })),
  ];
}

function reckoned(wall: string): number {
  return Date.parse(`${wall}:00Z`);
}

/** HH:mm, of minutes since midnight. */
function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
