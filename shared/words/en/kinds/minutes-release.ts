export const words = {
  one: 'Release of minutes',
  many: 'Releases of minutes',
  new: 'New release of minutes',
  goTo: 'Go to releases of minutes',
  none: 'Not released yet',
  empty: 'The minutes as they were released, each time to the letter.',
  delete: '{count, plural, one {Delete # release of minutes} other {Delete # releases of minutes}}',
  added: 'Minutes released.',
  deleted: '{count, plural, one {Release of minutes deleted.} other {# releases of minutes deleted.}}',
  did: {
    create: 'released minutes as {title}',
    update: 'changed the release {title} of minutes',
    delete: 'deleted the release {title} of minutes',
  },
} as const;

export const fields = {
  minutesId: 'Minutes',
  label: 'Release',
  releasedAt: 'Released',
  releasedBy: 'By',
  languages: 'Languages',
  paper: 'Paper',
  frozenIds: 'Pages as released',
  handedOutAt: 'First handed out',
  voidedAt: 'Declared void',
  voidReason: 'Why it is void',
} as const;
