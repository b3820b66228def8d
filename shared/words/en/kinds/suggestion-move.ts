export const words = {
  one: 'State of a suggestion',
  many: 'States of suggestions',
  new: 'New state of a suggestion',
  goTo: 'Go to states of suggestions',
  none: 'Still in its first state',
  empty: 'Which state the suggestion came into, and on which day.',
  delete: '{count, plural, one {Delete # state of a suggestion} other {Delete # states of suggestions}}',
  added: 'State of a suggestion added.',
  deleted: '{count, plural, one {State of a suggestion deleted.} other {# states of suggestions deleted.}}',
  did: {
    create: 'added a state of “{title}”',
    update: 'changed a state of “{title}”',
    delete: 'deleted a state of “{title}”',
  },
} as const;

export const fields = {
  suggestionId: 'Suggestion',
  date: 'Since',
  state: 'State',
  reason: 'Reason',
  recordedBy: 'Recorded by',
} as const;
