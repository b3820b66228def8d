import type { RowOf } from '../../../../shared/contract/shapes.ts';
import { dayOfWall } from './layout.ts';

export type Session = RowOf<'session'>;
export type Meeting = RowOf<'hostMeeting'>;

/** A column of the grid: a day, or a room on one day. */
export interface GridColumn {
  readonly id: string;
  readonly heading: { readonly day: string } | { readonly room: string } | { readonly host: true };
  readonly day: string;
  /** The room that a session dropped here moves to; undefined: it keeps its own. */
  readonly roomId?: string | null;
  readonly sessions: readonly Session[];
  readonly meetings: readonly Meeting[];
}

export function columnsByDay(
  days: readonly string[],
  sessions: readonly Session[],
  meetings: readonly Meeting[],
): GridColumn[] {
  return days.map((day) => ({
    id: day,
    heading: { day },
    day,
    sessions: sessions.filter(({ startWall }) => dayOfWall(startWall) === day),
    meetings: meetings.filter(({ startWall }) => dayOfWall(startWall) === day),
  }));
}

/** The rooms in use on a day, those without a room, and the host event's programme last. */
export function columnsByRoom(
  day: string,
  sessions: readonly Session[],
  meetings: readonly Meeting[],
  nameOf: (session: Session) => string,
): GridColumn[] {
  const today = sessions.filter(({ startWall }) => dayOfWall(startWall) === day);
  const rooms = new Map<string | null, Session[]>();
  for (const session of today) {
    rooms.set(session.roomId, [...(rooms.get(session.roomId) ?? []), session]);
  }
  if (rooms.size === 0) rooms.set(null, []);
  const columns = [...rooms].map(([roomId, own]): GridColumn => ({
    id: roomId ?? 'none',
    heading: { room: roomId === null || !own[0] ? '' : nameOf(own[0]) },
    day,
    roomId,
    sessions: own,
    meetings: [],
  }));
  const host = meetings.filter(({ startWall }) => dayOfWall(startWall) === day);
  return host.length === 0
    ? columns
    : [...columns, { id: 'host', heading: { host: true }, day, sessions: [], meetings: host }];
}
