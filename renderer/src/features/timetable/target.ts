import type { Session } from './columns.ts';
import { dayOfWall, wallAfter } from './layout.ts';

/** Where a session is to stand: its wall time, its length in minutes, its room. */
export interface Target {
  readonly startWall: string;
  readonly minutes: number;
  readonly roomId: string | null;
}

/** What a session is moved to: the next day or hour of its own, a length, a column's day and room. */
export interface Shift {
  /** Minutes that its start moves by. */
  readonly by?: number;
  /** Minutes that it gets longer by. */
  readonly longer?: number;
  readonly day?: string;
  /** undefined: it stays in its room. */
  readonly roomId?: string | null | undefined;
}

/** The shortest session, and the step in which sessions move. */
export const STEP = 5;

export function targetOf({ startWall, startUtc, endUtc, roomId }: Session): Target {
  return { startWall, minutes: (Date.parse(endUtc) - Date.parse(startUtc)) / 60_000, roomId };
}

export function shifted(target: Target, { by = 0, longer = 0, day, roomId }: Shift): Target {
  const { startWall } = target;
  return {
    startWall: wallAfter(`${day ?? dayOfWall(startWall)}${startWall.slice(10)}`, by),
    minutes: Math.max(STEP, target.minutes + longer),
    roomId: roomId === undefined ? target.roomId : roomId,
  };
}

export function isSameTarget(a: Target, b: Target): boolean {
  return a.startWall === b.startWall && a.minutes === b.minutes && a.roomId === b.roomId;
}

/** The session as it would stand there; its instants are the core's to compute and stay as they are. */
export function standingAt(session: Session, { startWall, minutes, roomId }: Target): Session {
  return { ...session, startWall, endWall: wallAfter(startWall, minutes), roomId };
}
