export const words = {
  one: 'Frozen page',
  many: 'Frozen pages',
  new: 'New frozen page',
  goTo: 'Go to frozen pages',
  none: 'No frozen pages yet',
  empty: 'What was issued or released, to the letter.',
  delete: '{count, plural, one {Delete # frozen page} other {Delete # frozen pages}}',
  added: 'Page frozen.',
  deleted: '{count, plural, one {Frozen page deleted.} other {# frozen pages deleted.}}',
  did: {
    create: 'froze the page {title}',
    update: 'changed the frozen page {title}',
    delete: 'deleted the frozen page {title}',
  },
} as const;

export const fields = {
  hash: 'Hash',
  schema: 'Form',
  model: 'Content',
} as const;
