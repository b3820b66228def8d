export const words = {
  one: 'Room',
  many: 'Rooms',
  new: 'New room',
  goTo: 'Go to rooms',
  none: 'No rooms yet',
  empty: 'Rooms with their venue and capacity, so that two sessions in one room are noticed.',
  delete: '{count, plural, one {Delete # room} other {Delete # rooms}}',
  added: 'Room added.',
  deleted: '{count, plural, one {Room deleted.} other {# rooms deleted.}}',
  did: {
    create: 'added the room “{title}”',
    update: 'changed the room “{title}”',
    delete: 'deleted the room “{title}”',
  },
} as const;

export const fields = {
  name: 'Name',
  venue: 'Venue',
  city: 'City',
  capacity: 'Capacity',
  notes: 'Notes',
} as const;
