export const words = {
  one: 'State of a task',
  many: 'States of tasks',
  new: 'New state of a task',
  goTo: 'Go to states of tasks',
  none: 'Still open',
  empty: 'Which state the task came into, on which day, and why.',
  delete: '{count, plural, one {Delete # state of a task} other {Delete # states of tasks}}',
  added: 'State of a task added.',
  deleted: '{count, plural, one {State of a task deleted.} other {# states of tasks deleted.}}',
  did: {
    create: 'added a state of “{title}”',
    update: 'changed a state of “{title}”',
    delete: 'deleted a state of “{title}”',
  },
} as const;

export const fields = {
  taskId: 'Task',
  date: 'Since',
  state: 'State',
  reason: 'Reason',
  recordedBy: 'Recorded by',
} as const;
