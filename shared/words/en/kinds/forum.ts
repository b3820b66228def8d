export const words = {
  one: 'Forum',
  many: 'Fora',
  new: 'New forum',
  goTo: 'Go to fora',
  none: 'No fora yet',
  empty: 'The bodies and mechanisms that exist already, and what they do: the coalition complements them.',
  delete: '{count, plural, one {Delete # forum} other {Delete # fora}}',
  added: 'Forum added.',
  deleted: '{count, plural, one {Forum deleted.} other {# fora deleted.}}',
  did: {
    create: 'added the forum “{title}”',
    update: 'changed the forum “{title}”',
    delete: 'deleted the forum “{title}”',
  },
} as const;

export const fields = {
  name: 'Name',
  shortName: 'Short name',
  kind: 'Kind',
  parentId: 'Part of',
  seat: 'Seat',
  does: 'What it already does',
  areas: 'Areas',
  cycle: 'How often it meets',
  groupIds: 'Working groups it touches',
  complement: 'How the coalition complements it',
  certainty: 'How certain',
  source: 'Source',
  notes: 'Notes',
  actions: 'Actions',
} as const;
