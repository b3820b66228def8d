export const words = {
  one: 'Evidence file',
  many: 'Evidence files',
  new: 'New evidence file',
  goTo: 'Go to evidence files',
  none: 'No evidence files yet',
  empty: 'The notes verbales and signed sheets that prove what participants have said.',
  delete: '{count, plural, one {Delete # evidence file} other {Delete # evidence files}}',
  added: 'Evidence file added.',
  deleted: '{count, plural, one {Evidence file deleted.} other {# evidence files deleted.}}',
  did: {
    create: 'added the evidence file “{title}”',
    update: 'changed the evidence file “{title}”',
    delete: 'deleted the evidence file “{title}”',
  },
} as const;

export const fields = {
  title: 'Title',
  documentId: 'Document',
  stepIds: 'Steps that it proves',
  file: 'Content',
  type: 'Type',
  bytes: 'Size',
  fileName: 'Name of the file',
  note: 'Note',
  isHere: 'Content is here',
} as const;
