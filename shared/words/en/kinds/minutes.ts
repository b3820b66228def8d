export const words = {
  one: 'Minutes',
  many: 'Minutes',
  new: 'New minutes',
  goTo: 'Go to minutes',
  none: 'No minutes yet',
  empty: 'What was written of each session: who was there, what was decided, and what is to be done.',
  delete: '{count, plural, one {Delete the minutes of # session} other {Delete the minutes of # sessions}}',
  added: 'Minutes begun.',
  deleted: '{count, plural, one {Minutes deleted.} other {Minutes of # sessions deleted.}}',
  did: {
    create: 'began the minutes of “{title}”',
    update: 'changed the minutes of “{title}”',
    delete: 'deleted the minutes of “{title}”',
  },
} as const;

export const fields = {
  sessionId: 'Session',
  presentIds: 'Participants present',
  personIds: 'Persons present',
  alsoPresent: 'Also present',
  opening: 'Before the first item',
  notes: 'Notes',
  released: 'Released as',
  decisions: 'Decisions',
  openTasks: 'Open tasks',
} as const;
