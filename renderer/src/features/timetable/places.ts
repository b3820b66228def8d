import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import type { Place, Session } from './columns.ts';

/** The rooms a day is planned in: those of the meeting's city and those in use, with a column for sessions that have none. */
export function placesOf(
  rooms: readonly (Place & Pick<RowOf<'room'>, 'id' | 'city'>)[],
  sessions: readonly Pick<Session, 'roomId'>[],
  city: string | null,
  noRoom: string,
): Place[] {
  const used = new Set(sessions.map(({ roomId }) => roomId));
  const places = rooms.filter((room) => used.has(room.id) || (city !== null && room.city === city));
  const none: Place[] = used.has(null) || places.length === 0 ? [{ id: null, name: noRoom }] : [];
  return [...none, ...places.map(({ id, name }) => ({ id, name }))];
}
