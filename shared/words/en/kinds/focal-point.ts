export const words = {
  one: 'Focal point',
  many: 'Focal points',
  new: 'New focal point',
  goTo: 'Go to focal points',
  none: 'No focal points yet',
  empty: 'The people to write to at a participant: name, office, e-mail and telephone.',
  delete: '{count, plural, one {Delete # focal point} other {Delete # focal points}}',
  added: 'Focal point added.',
  deleted: '{count, plural, one {Focal point deleted.} other {# focal points deleted.}}',
  did: {
    create: 'added the focal point “{title}”',
    update: 'changed the focal point “{title}”',
    delete: 'deleted the focal point “{title}”',
  },
} as const;

export const fields = {
  participantId: 'Participant',
  personId: 'Person',
  office: 'Office',
  email: 'E-mail',
  telephone: 'Telephone',
  aside: 'Gave way to that of another entry',
} as const;
