export const words = {
  one: 'Publication',
  many: 'Publications',
  new: 'New publication',
  goTo: 'Go to publications',
  none: 'No publications yet',
  empty: 'What was shared: what, of what, with whom and when.',
  delete: '{count, plural, one {Delete # publication} other {Delete # publications}}',
  added: 'Publication added.',
  deleted: '{count, plural, one {Publication deleted.} other {# publications deleted.}}',
  did: {
    create: 'added the publication “{title}”',
    update: 'changed the publication “{title}”',
    delete: 'deleted the publication “{title}”',
  },
} as const;

export const fields = {
  title: 'Title',
  date: 'Date',
  sharedWith: 'Shared with',
  recipientIds: 'Given to',
  languages: 'Languages',
  reconveningId: 'Of the reconvening',
  groupId: 'Of the working group',
  documentId: 'Of the document',
  actionId: 'Of the priority action',
  link: 'Address',
  fileName: 'File',
  notes: 'Notes',
} as const;
