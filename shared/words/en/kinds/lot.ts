export const words = {
  one: 'Drawing of lots',
  many: 'Drawings of lots',
  new: 'New drawing of lots',
  goTo: 'Go to drawings of lots',
  none: 'No drawings of lots yet',
  empty:
    'Who drew which State or which order, when, and before whom: a list that begins with a drawn State, or is ordered by lot, says it at its foot.',
  delete: '{count, plural, one {Delete # drawing of lots} other {Delete # drawings of lots}}',
  added: 'Drawing of lots added.',
  deleted: '{count, plural, one {Drawing of lots deleted.} other {# drawings of lots deleted.}}',
  did: {
    create: 'added the drawing of lots “{title}”',
    update: 'changed the drawing of lots “{title}”',
    delete: 'deleted the drawing of lots “{title}”',
  },
} as const;

export const fields = {
  title: 'What it was drawn for',
  reconveningId: 'Reconvening',
  drawnOn: 'Drawn on',
  firstId: 'First State',
  seed: 'Lot of the whole order',
  drawnById: 'Drawn by',
  drawnBy: 'Office of who drew it',
  witnesses: 'In the presence of',
  notes: 'Notes',
} as const;
