export const words = {
  one: 'Report',
  many: 'Reports',
  new: 'New report',
  goTo: 'Go to reports',
  none: 'No reports yet',
  empty: 'What was told of the commitment: what has been done, by which measure, and what proves it.',
  delete: '{count, plural, one {Delete # report} other {Delete # reports}}',
  added: 'Report added.',
  deleted: '{count, plural, one {Report deleted.} other {# reports deleted.}}',
  did: {
    create: 'added a report on “{title}”',
    update: 'changed a report on “{title}”',
    delete: 'deleted a report on “{title}”',
  },
} as const;

export const fields = {
  commitmentId: 'Commitment',
  date: 'Date',
  text: 'What has been done',
  measure: 'Measure',
  evidence: 'Evidence',
  notes: 'Notes',
} as const;
