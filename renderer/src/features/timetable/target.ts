import type { Session } from './columns.ts';
import { dayOfWall } from './layout.ts';
import { wallAfter } from '../../../../shared/domain/time/slot.ts';

/** Where a session is to stand: its wall time, its length in minutes, its room. */
export interface Target {
  readonly startWall: string;
  readonly minutes: number;
  readonly roomId: string | null;
}

/** What a session is moved to: the next day or hour of its own, a length, a column's day and room. */
export interface Shift {
  /** Minutes from midnight at which it starts; without them it keeps its own. */
  readonly at?: number;
  /** Minutes that its start moves by. */
  readonly by?: number;
  /** Minutes that it gets longer by. */
  readonly longer?: number;
  readonly day?: string;
  /** undefined: it stays in its room. */
  readonly roomId?: string | null | undefined;
}

/** The shortest session. */
export const SHORTEST = 5;

export function targetOf({ startWall, startUtc, endUtc, roomId }: Session): Target {
  return { startWall, minutes: (Date.parse(endUtc) - Date.parse(startUtc)) / 60_000, roomId };
}

export function shifted(target: Target, { at, by = 0, longer = 0, day, roomId }: Shift): Target {
  const { startWall } = target;
  const onDay = day ?? dayOfWall(startWall);
  const start = at === undefined ? `${onDay}${startWall.slice(10)}` : wallAfter(`${onDay}T00:00`, at);
  return {
    startWall: wallAfter(start, by),
    minutes: Math.max(SHORTEST, target.minutes + longer),
    roomId: roomId === undefined ? target.roomId : roomId,
  };
}

/** Minutes to the next step of the clock in a direction, so that keys lead to full quarters from anywhere. */
export function toNextStep(minute: number, direction: number, step: number): number {
  const next = direction > 0 ? Math.floor(minute / step) + 1 : Math.ceil(minute / step) - 1;
  return next * step - minute;
}

export function isSameTarget(a: Target, b: Target): boolean {
  return a.startWall === b.startWall && a.minutes === b.minutes && a.roomId === b.roomId;
}

/** The session as it would stand there, with the title of its room; its instants are the core's to compute and stay as they are. */
export function standingAt(
  session: Session,
  { startWall, minutes, roomId }: Target,
  room: Session['titles'][string] | undefined,
): Session {
  const { room: _own, ...titles } = session.titles;
  return {
    ...session,
    startWall,
    endWall: wallAfter(startWall, minutes),
    roomId,
    titles: room === undefined ? titles : { ...titles, room },
  };
}
