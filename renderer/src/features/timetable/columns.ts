import type { RowOf } from '../../../../shared/contract/shapes.ts';
import { isWholeDays } from '../../../../shared/domain/time/whole-days.ts';
import { pieceOn, type Entry, type Piece } from './layout.ts';

export type Session = RowOf<'session'>;
export type Meeting = RowOf<'hostMeeting'>;

/** A room as the day view heads its columns; null: sessions that have none yet. */
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
  /** What has no hours on its day: it stands above them. */
  readonly wholeDays: { readonly sessions: readonly Session[]; readonly meetings: readonly Meeting[] };
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
    sessions: piecesOn(day, sessions),
    meetings: piecesOn(day, meetings),
    wholeDays: { sessions: wholeOn(day, sessions), meetings: wholeOn(day, meetings) },
  }));
}

/** The rooms on a day, sessions without a room first where there are any, and the host event's programme last. */
export function columnsByRoom(
  day: string,
  places: readonly Place[],
  sessions: readonly Session[],
  meetings: readonly Meeting[],
): GridColumn[] {
  const today = piecesOn(day, sessions);
  const wholeToday = wholeOn(day, sessions);
  const columns = places.map(({ id, name }): GridColumn => ({
    id: id ?? 'none',
    heading: { room: name },
    day,
    roomId: id,
    sessions: today.filter(({ entry }) => entry.roomId === id),
    meetings: [],
    wholeDays: { sessions: wholeToday.filter(({ roomId }) => roomId === id), meetings: [] },
  }));
  const host = piecesOn(day, meetings);
  const wholeHost = wholeOn(day, meetings);
  return host.length + wholeHost.length === 0
    ? columns
    : [
        ...columns,
        {
          id: 'host',
          heading: { host: true },
          day,
          sessions: [],
          meetings: host,
          wholeDays: { sessions: [], meetings: wholeHost },
        },
      ];
}

function piecesOn<T extends Entry>(day: string, entries: readonly T[]): Piece<T>[] {
  return entries.flatMap((entry) => (isWholeDays(entry) ? [] : (pieceOn(day, entry) ?? [])));
}

function wholeOn<T extends Entry>(day: string, entries: readonly T[]): T[] {
  return entries.filter((entry) => isWholeDays(entry) && pieceOn(day, entry) !== null);
}
