import type { GridColumn } from './columns.ts';
import type { Spot } from './cursor.ts';
import { DAY } from './layout.ts';
import { wallAfter } from '../../../../shared/domain/time/slot.ts';

/** A piece of empty time in a column, in which a session is made. */
export interface Slot {
  readonly column: string;
  readonly day: string;
  readonly roomId: string | null;
  /** Minutes from midnight, and how many of them. */
  readonly from: number;
  readonly minutes: number;
}

export function slotIn({ id, day, roomId }: GridColumn, from: number, minutes: number): Slot {
  return { column: id, day, roomId: roomId ?? null, from, minutes };
}

/** The walls of a session that is made there. */
export function wallsOf({ day, from, minutes }: Slot): {
  readonly startWall: string;
  readonly endWall: string;
} {
  const startWall = wallAfter(`${day}T00:00`, from);
  return { startWall, endWall: wallAfter(startWall, minutes) };
}

/** From a minute on the first one that nothing stands on; null where the day has none left. */
export function nextFree(
  from: number,
  taken: readonly { readonly from: number; readonly to: number }[],
): number | null {
  let minute = from;
  for (const piece of [...taken].sort((a, b) => a.from - b.from)) {
    if (piece.from <= minute && minute < piece.to) minute = piece.to;
  }
  return minute < DAY ? minute : null;
}

/** The minute at which a session begins that is made where the keys are: there, or after the session that stands there. */
export function beginAt(
  { sessions }: GridColumn,
  { minute, session }: Pick<Spot, 'minute' | 'session'>,
): number | null {
  const block = sessions.find(({ entry, isRest }) => entry.id === session && !isRest);
  return nextFree(block ? block.to : minute, block ? sessions : []);
}
