export const words = {
  one: 'State of an alert',
  many: 'States of alerts',
  new: 'New state of an alert',
  goTo: 'Go to states of alerts',
  none: 'Still a draft',
  empty: 'Which state the alert came into, or how it was marked, on which day and by whom.',
  delete: '{count, plural, one {Delete # state of an alert} other {Delete # states of alerts}}',
  added: 'State of an alert added.',
  deleted: '{count, plural, one {State of an alert deleted.} other {# states of alerts deleted.}}',
  did: {
    create: 'added a state of “{title}”',
    update: 'changed a state of “{title}”',
    delete: 'deleted a state of “{title}”',
  },
} as const;

export const fields = {
  alertId: 'Alert',
  date: 'Since',
  state: 'State',
  marking: 'Marked as',
  reason: 'Reason',
  recordedBy: 'Recorded by',
  markedAs: 'Marking of the alert',
} as const;
