import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { isWholeDays } from '../../../../shared/domain/time/whole-days.ts';
import { mostLanes, pieceOn, type Entry, type Piece } from './layout.ts';

export type Session = RowOf<'session'>;
export type Meeting = RowOf<'hostMeeting'>;

/** A room that heads a column; null: sessions that have none yet. */
export interface Place {
  readonly id: string | null;
  readonly name: string;
}

/** A column of the grid: a day, or a room on one day, or the host event on one day. */
export interface GridColumn {
  readonly id: string;
  readonly heading: { readonly day: string } | { readonly room: string } | { readonly host: true };
  readonly day: string;
  /** The room that a session dropped here moves to; undefined: it keeps its own. */
  readonly roomId?: string | null;
  readonly sessions: readonly Piece<Session>[];
  readonly meetings: readonly Piece<Meeting>[];
  /** How many sessions stand beside each other in it, by what is planned: it gets no wider under a hand that drags. */
  readonly lanes: number;
  /** What has no hours on its day: it stands above them. */
  readonly wholeDays: { readonly sessions: readonly Session[]; readonly meetings: readonly Meeting[] };
}

interface Drawn {
  /** As they are drawn while one of them is moved, and as they are planned. */
  readonly sessions: readonly Session[];
  readonly planned: readonly Session[];
  readonly meetings: readonly Meeting[];
}

/** More than so many beside each other in a day are not read any more: the day is drawn by its rooms then. */
const MOST_LANES = 3;

/**
 * The days, each a column; a day on which more than three sessions stand beside each other is a column a room. Which days
 * that are is seen on the sessions as they are planned, so that none is taken apart under a hand that drags.
 */
export function columnsByDay(days: readonly string[], drawn: Drawn, places: readonly Place[]): GridColumn[] {
  return days.flatMap((day) => {
    const today = piecesOn(day, drawn.planned);
    const lanes = mostLanes(today);
    if (lanes > MOST_LANES) {
      const used = new Set(today.map(({ entry }) => entry.roomId));
      const rooms = places.filter(({ id }) => used.has(id));
      return columnsByRoom(day, rooms, drawn).map((column) => ({ ...column, id: `${day} ${column.id}` }));
    }
    return {
      id: day,
      heading: { day },
      day,
      sessions: piecesOn(day, drawn.sessions),
      meetings: piecesOn(day, drawn.meetings),
      lanes,
      wholeDays: { sessions: wholeOn(day, drawn.sessions), meetings: wholeOn(day, drawn.meetings) },
    };
  });
}

/** The host event's programme on a day, where there is one, and the rooms. */
export function columnsByRoom(
  day: string,
  places: readonly Place[],
  { sessions, planned, meetings }: Drawn,
): GridColumn[] {
  const today = piecesOn(day, sessions);
  const plannedToday = piecesOn(day, planned);
  const wholeToday = wholeOn(day, sessions);
  const columns = places.map(({ id, name }): GridColumn => ({
    id: id ?? 'none',
    heading: { room: name },
    day,
    roomId: id,
    sessions: today.filter(({ entry }) => entry.roomId === id),
    meetings: [],
    lanes: mostLanes(plannedToday.filter(({ entry }) => entry.roomId === id)),
    wholeDays: { sessions: wholeToday.filter(({ roomId }) => roomId === id), meetings: [] },
  }));
  const host: GridColumn = {
    id: 'host',
    heading: { host: true },
    day,
    sessions: [],
    meetings: piecesOn(day, meetings),
    lanes: 1,
    wholeDays: { sessions: [], meetings: wholeOn(day, meetings) },
  };
  const hasHost = host.meetings.length + host.wholeDays.meetings.length > 0;
  return hasHost ? [host, ...columns] : columns;
}

/** Pixels that the host event's programme takes of a day, a lane a meeting at once. */
const BAND = 84;
/** Pixels that a session can be read in, and the least of a day and of a room. */
const LANE = 108;
const DAY_WIDTH = 150;
const ROOM_WIDTH = 124;

/** Pixels of the band of ground beside a day's sessions. */
export function bandOf(column: GridColumn): number {
  return column.meetings.length === 0 ? 0 : mostLanes(column.meetings) * BAND;
}

/** Pixels that a column needs, so that what stands side by side in it can be read. */
export function widthOf(column: GridColumn): number {
  const least = 'day' in column.heading ? DAY_WIDTH : ROOM_WIDTH;
  if ('host' in column.heading) return Math.max(least, bandOf(column));
  return Math.max(least, column.lanes * LANE) + bandOf(column);
}

/** Whether sessions are planned there: the host event's programme is not ours. */
export function isOurs(column: GridColumn): boolean {
  return !('host' in column.heading);
}

function piecesOn<T extends Entry>(day: string, entries: readonly T[]): Piece<T>[] {
  return entries.flatMap((entry) => (isWholeDays(entry) ? [] : (pieceOn(day, entry) ?? [])));
}

function wholeOn<T extends Entry>(day: string, entries: readonly T[]): T[] {
  return entries.filter((entry) => isWholeDays(entry) && pieceOn(day, entry) !== null);
}
