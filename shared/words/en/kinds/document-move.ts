export const words = {
  one: 'State by day',
  many: 'States by day',
  new: 'New state',
  goTo: 'Go to states of documents',
  none: 'Still in its first state',
  empty: 'Which state the text came into, on which day: a tally as at a past day goes by it.',
  delete: '{count, plural, one {Delete # state} other {Delete # states}}',
  added: 'State added.',
  deleted: '{count, plural, one {State deleted.} other {# states deleted.}}',
  did: {
    create: 'added a state of “{title}”',
    update: 'changed a state of “{title}”',
    delete: 'deleted a state of “{title}”',
  },
} as const;

export const fields = {
  documentId: 'Document',
  date: 'Since',
  state: 'State',
  reason: 'Reason',
  recordedBy: 'Recorded by',
} as const;
