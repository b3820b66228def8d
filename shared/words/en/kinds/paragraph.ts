export const words = {
  one: 'Paragraph',
  many: 'Paragraphs',
  new: 'New paragraph',
  goTo: 'Go to paragraphs',
  none: 'No paragraphs yet',
  empty: 'The numbered paragraphs of a version’s text, so that a reservation can name the ones it concerns.',
  delete: '{count, plural, one {Delete # paragraph} other {Delete # paragraphs}}',
  added: 'Paragraph added.',
  deleted: '{count, plural, one {Paragraph deleted.} other {# paragraphs deleted.}}',
  did: {
    create: 'added the paragraph {title}',
    update: 'changed the paragraph {title}',
    delete: 'deleted the paragraph {title}',
  },
} as const;

export const fields = {
  versionId: 'Version',
  originId: 'Copied from',
  position: 'Place in the order',
  label: 'Number',
  text: 'Text',
} as const;
