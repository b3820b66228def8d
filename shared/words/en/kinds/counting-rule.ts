export const words = {
  one: 'Counting rule',
  many: 'Counting rules',
  new: 'New counting rule',
  goTo: 'Go to counting rules',
  none: 'No counting rules yet',
  empty: 'From which level on an endorsement counts, against which target, and from which day on.',
  delete: '{count, plural, one {Delete # counting rule} other {Delete # counting rules}}',
  added: 'Counting rule added.',
  deleted: '{count, plural, one {Counting rule deleted.} other {# counting rules deleted.}}',
  did: {
    create: 'added a counting rule for “{title}”',
    update: 'changed a counting rule for “{title}”',
    delete: 'deleted a counting rule for “{title}”',
  },
} as const;

export const fields = {
  documentId: 'Document',
  date: 'From',
  time: 'Hour',
  countsFrom: 'Counts from',
  target: 'Target',
  behalf: 'On behalf of others',
  reason: 'Reason',
  recordedBy: 'Recorded by',
} as const;
