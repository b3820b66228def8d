import type { ClashRoom } from './input.ts';

/** Rooms under one name at one venue are one room, however often they were entered: of each the id that stands for all. */
export function oneRoomEach(rooms: readonly ClashRoom[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const room of rooms) {
    const place = placeOf(room);
    const known = first.get(place);
    if (known === undefined || room.id < known) first.set(place, room.id);
  }
  return new Map(rooms.map((room) => [room.id, first.get(placeOf(room)) ?? room.id]));
}

function placeOf({ name, venue, city }: ClashRoom): string {
  return [name, venue, city ?? ''].map(plain).join('|');
}

/**
 * The room that the place of a host event's meeting means: by its name, alone or with its venue, in the host's city.
 * Null where there is none, or more than one that could be meant.
 */
export function roomOfPlace(place: string | null, city: string, rooms: readonly ClashRoom[]): string | null {
  if (place === null || plain(place) === '') return null;
  const meant = plain(place);
  const there = rooms.filter(
    ({ name, venue, city: own }) =>
      (own === null || plain(own) === plain(city)) &&
      [name, `${name}, ${venue}`, `${venue}, ${name}`].some((text) => plain(text) === meant),
  );
  const different = new Set(there.map(placeOf));
  return different.size === 1 ? (there[0]?.id ?? null) : null;
}

/** Letters alone, so that two spellings of one place are equal. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
