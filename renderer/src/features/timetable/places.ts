import type { RowOf } from '../../../../shared/contract/shapes.ts';
import type { Place, Session } from './columns.ts';

/** The rooms a day is planned in: those of the meeting's venue and those in use, with a column for sessions that have none. */
export function placesOf(
  rooms: readonly Pick<RowOf<'room'>, 'id' | 'name' | 'venue'>[],
  sessions: readonly Pick<Session, 'roomId'>[],
  venue: string | null,
  noRoom: string,
): Place[] {
  const used = new Set(sessions.map(({ roomId }) => roomId));
  const places = rooms.filter((room) => used.has(room.id) || room.venue === venue);
  const none: Place[] = used.has(null) || places.length === 0 ? [{ id: null, name: noRoom }] : [];
  return [...none, ...places.map(({ id, name }) => ({ id, name }))];
}
