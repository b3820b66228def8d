export const words = {
  one: 'Focal point role',
  many: 'Focal point roles',
  new: 'New focal point role',
  goTo: 'Go to focal point roles',
  none: 'No focal point roles yet',
  empty:
    'What a participant has a focal point for, such as early warning or treaty matters, and who holds it.',
  delete: '{count, plural, one {Delete # focal point role} other {Delete # focal point roles}}',
  added: 'Focal point role added.',
  deleted: '{count, plural, one {Focal point role deleted.} other {# focal point roles deleted.}}',
  did: {
    create: 'added the focal point role “{title}”',
    update: 'changed the focal point role “{title}”',
    delete: 'deleted the focal point role “{title}”',
  },
} as const;

export const fields = {
  participantId: 'Participant',
  title: 'Title',
  purpose: 'For',
  forAlerts: 'Alerts go to them',
  heldById: 'Held by',
  heldSince: 'Held since',
  languages: 'Languages',
  notes: 'Notes',
  email: 'E-mail',
} as const;
