export const words = {
  one: 'Version',
  many: 'Versions',
  new: 'New version',
  goTo: 'Go to versions',
  none: 'No versions yet',
  empty: 'Each version of the text, from the zero draft to the final.',
  delete: '{count, plural, one {Delete # version} other {Delete # versions}}',
  added: 'Version added.',
  deleted: '{count, plural, one {Version deleted.} other {# versions deleted.}}',
  did: {
    create: 'added the version {title}',
    update: 'changed the version {title}',
    delete: 'deleted the version {title}',
  },
} as const;

export const fields = {
  documentId: 'Document',
  label: 'Version',
  position: 'Place in the order',
  date: 'Date',
  change: 'Change',
  notes: 'Notes',
} as const;
