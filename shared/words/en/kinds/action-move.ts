export const words = {
  one: 'State of an action',
  many: 'States of actions',
  new: 'New state of an action',
  goTo: 'Go to states of actions',
  none: 'Still in its first state',
  empty: 'Which state the action came into, and on which day.',
  delete: '{count, plural, one {Delete # state of an action} other {Delete # states of actions}}',
  added: 'State of an action added.',
  deleted: '{count, plural, one {State of an action deleted.} other {# states of actions deleted.}}',
  did: {
    create: 'added a state of “{title}”',
    update: 'changed a state of “{title}”',
    delete: 'deleted a state of “{title}”',
  },
} as const;

export const fields = {
  actionId: 'Priority action',
  date: 'Since',
  state: 'State',
  reason: 'Reason',
  recordedBy: 'Recorded by',
} as const;
