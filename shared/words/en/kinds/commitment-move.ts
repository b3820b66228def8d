export const words = {
  one: 'State of a commitment',
  many: 'States of commitments',
  new: 'New state of a commitment',
  goTo: 'Go to states of commitments',
  none: 'Still in its first state',
  empty: 'Which state the commitment came into, on which day, and by which paper.',
  delete: '{count, plural, one {Delete # state of a commitment} other {Delete # states of commitments}}',
  added: 'State of a commitment added.',
  deleted: '{count, plural, one {State of a commitment deleted.} other {# states of commitments deleted.}}',
  did: {
    create: 'added a state of “{title}”',
    update: 'changed a state of “{title}”',
    delete: 'deleted a state of “{title}”',
  },
} as const;

export const fields = {
  commitmentId: 'Commitment',
  date: 'Since',
  state: 'State',
  evidence: 'Evidence',
  reason: 'Reason',
  recordedBy: 'Recorded by',
} as const;
