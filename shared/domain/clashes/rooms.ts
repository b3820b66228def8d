import type { ClashRoom } from './input.ts';

/**
 * Rooms that share a name, in whatever language, at one venue are one room, however often they were entered: of each the id
 * that stands for all.
 */
export function oneRoomEach(rooms: readonly ClashRoom[]): ReadonlyMap<string, string> {
  // Of each room that stands under another's id, that id; followed to its end it leads to the smallest.
  const under = new Map<string, string>();
  const standing = (id: string): string => {
    const other = under.get(id);
    return other === undefined ? id : standing(other);
  };
  const at = new Map<string, string>();
  for (const room of rooms) {
    for (const place of placesOf(room)) {
      const [one, other] = [standing(room.id), standing(at.get(place) ?? room.id)];
      if (one !== other) under.set(one < other ? other : one, one < other ? one : other);
      at.set(place, room.id);
    }
  }
  return new Map(rooms.map(({ id }) => [id, standing(id)]));
}

/** A room under each of its names. */
function placesOf({ name, venue, city }: ClashRoom): string[] {
  return Object.values(name).map((one) => [one, venue, city ?? ''].map(plain).join('|'));
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
      Object.values(name).some((one) =>
        [one, `${one}, ${venue}`, `${venue}, ${one}`].some((text) => plain(text) === meant),
      ),
  );
  const different = new Set(oneRoomEach(there).values());
  return different.size === 1 ? (there[0]?.id ?? null) : null;
}

/** Letters alone, so that two spellings of one place are equal. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
