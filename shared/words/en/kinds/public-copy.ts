export const words = {
  one: 'Public copy',
  many: 'Public copies',
  new: 'New public copy',
  goTo: 'Go to public copies',
  none: 'No public copy yet',
  empty: 'What was shared with everybody: each copy with what it says, when it was made, and for whom.',
  delete: '{count, plural, one {Delete # public copy} other {Delete # public copies}}',
  added: 'Public copy recorded.',
  deleted: '{count, plural, one {Public copy deleted.} other {# public copies deleted.}}',
  did: {
    create: 'wrote the public copy “{title}”',
    update: 'changed the public copy “{title}”',
    delete: 'deleted the public copy “{title}”',
  },
} as const;

export const fields = {
  name: 'Folder',
  madeAt: 'Made',
  madeBy: 'By',
  handedTo: 'For whom, or where it went',
  languages: 'Languages',
  entries: 'What it says',
  files: 'Its files',
  releaseIds: 'Releases in it',
  voidedAt: 'Declared void',
  voidReason: 'Why it is void',
} as const;
