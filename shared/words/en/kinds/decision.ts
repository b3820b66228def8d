export const words = {
  one: 'Decision',
  many: 'Decisions',
  new: 'New decision',
  goTo: 'Go to decisions',
  none: 'No decisions yet',
  empty: 'What a session decided, each under a number that is not given again.',
  delete: '{count, plural, one {Delete # decision} other {Delete # decisions}}',
  added: 'Decision added.',
  deleted: '{count, plural, one {Decision deleted.} other {# decisions deleted.}}',
  did: {
    create: 'added the decision “{title}”',
    update: 'changed the decision “{title}”',
    delete: 'deleted the decision “{title}”',
  },
} as const;

export const fields = {
  number: 'Number',
  text: 'Decision',
  sessionId: 'Session',
  agendaItemId: 'Under the item',
  certainty: 'How certain',
  source: 'Source',
  notes: 'Notes',
  day: 'Decided on',
} as const;
