export const words = {
  one: 'State of a consultation',
  many: 'States of consultations',
  new: 'New state of a consultation',
  goTo: 'Go to states of consultations',
  none: 'Still in its first state',
  empty: 'Which state the consultation came into, and on which day.',
  delete: '{count, plural, one {Delete # state of a consultation} other {Delete # states of consultations}}',
  added: 'State of a consultation added.',
  deleted:
    '{count, plural, one {State of a consultation deleted.} other {# states of consultations deleted.}}',
  did: {
    create: 'added a state of “{title}”',
    update: 'changed a state of “{title}”',
    delete: 'deleted a state of “{title}”',
  },
} as const;

export const fields = {
  consultationId: 'Consultation',
  date: 'Since',
  state: 'State',
  reason: 'Reason',
  recordedBy: 'Recorded by',
} as const;
