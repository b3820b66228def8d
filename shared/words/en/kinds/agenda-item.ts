export const words = {
  one: 'Agenda item',
  many: 'Agenda items',
  new: 'New agenda item',
  goTo: 'Go to agenda items',
  none: 'No agenda items yet',
  empty: 'What a session deals with, in order, each with a planned length.',
  delete: '{count, plural, one {Delete # agenda item} other {Delete # agenda items}}',
  added: 'Agenda item added.',
  deleted: '{count, plural, one {Agenda item deleted.} other {# agenda items deleted.}}',
  did: {
    create: 'added the agenda item “{title}”',
    update: 'changed the agenda item “{title}”',
    delete: 'deleted the agenda item “{title}”',
  },
} as const;

export const fields = {
  sessionId: 'Session',
  parentId: 'Under item',
  position: 'Place in the order',
  title: 'Title',
  kind: 'Kind',
  minutes: 'Minutes',
  presenterPersonIds: 'Presenters (persons)',
  presenterParticipantIds: 'Presenters (States, organizations)',
  presenters: 'Presenters (in words)',
  documentIds: 'Documents',
  minuted: 'What was said',
  taskIds: 'Tasks taken up',
  annotation: 'Annotation',
  internal: 'Internal',
} as const;
