export const words = {
  one: 'Task',
  many: 'Tasks',
  new: 'New task',
  goTo: 'Go to tasks',
  none: 'No tasks yet',
  empty:
    'What somebody is to do, by when, and where it came from: a session, a consultation, a commitment, or none of them.',
  delete: '{count, plural, one {Delete # task} other {Delete # tasks}}',
  added: 'Task added.',
  deleted: '{count, plural, one {Task deleted.} other {# tasks deleted.}}',
  did: {
    create: 'added the task “{title}”',
    update: 'changed the task “{title}”',
    delete: 'deleted the task “{title}”',
  },
} as const;

export const fields = {
  title: 'Task',
  participantId: 'Participant',
  groupId: 'Working group',
  personId: 'Person',
  dueDate: 'Due',
  state: 'State',
  stateDate: 'In this state since',
  stateReason: 'Reason for the state',
  sessionId: 'From the session',
  agendaItemId: 'Under the item',
  consultationId: 'From the consultation',
  commitmentId: 'From the commitment',
  what: 'What exactly',
  certainty: 'How certain',
  source: 'Source',
  notes: 'Notes',
  iso3: 'Code',
  ownerGone: 'Who was to do it is',
} as const;
