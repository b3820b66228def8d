export const words = {
  one: 'Accepted clash',
  many: 'Accepted clashes',
  new: 'New accepted clash',
  goTo: 'Go to accepted clashes',
  none: 'No accepted clashes yet',
  empty: 'Clashes that someone has looked at and accepted, with the reason.',
  delete: '{count, plural, one {Delete # accepted clash} other {Delete # accepted clashes}}',
  added: 'Accepted clash added.',
  deleted: '{count, plural, one {Accepted clash deleted.} other {# accepted clashes deleted.}}',
  did: {
    create: 'accepted a clash (“{title}”)',
    update: 'changed the acceptance of a clash (“{title}”)',
    delete: 'withdrew the acceptance of a clash (“{title}”)',
  },
} as const;

export const fields = {
  clashKey: 'Clash',
  fingerprint: 'Fingerprint',
  reason: 'Why it is acceptable',
} as const;
