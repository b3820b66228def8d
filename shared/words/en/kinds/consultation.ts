export const words = {
  one: 'Consultation',
  many: 'Consultations',
  new: 'New consultation',
  goTo: 'Go to consultations',
  none: 'No consultations yet',
  empty:
    'The talks with States and organizations on what the coalition means to do: when, how, who spoke, and what was said.',
  delete: '{count, plural, one {Delete # consultation} other {Delete # consultations}}',
  added: 'Consultation added.',
  deleted: '{count, plural, one {Consultation deleted.} other {# consultations deleted.}}',
  did: {
    create: 'added the consultation “{title}”',
    update: 'changed the consultation “{title}”',
    delete: 'deleted the consultation “{title}”',
  },
} as const;

export const fields = {
  subject: 'Subject',
  participantIds: 'With',
  actionIds: 'On',
  way: 'How',
  startWall: 'When',
  zone: 'Time zone',
  startUtc: 'When (UTC)',
  place: 'Place',
  sessionId: 'On the margins of',
  theirPersonIds: 'Who spoke for them',
  ourPersonIds: 'Who spoke for the coalition',
  said: 'What was said',
  state: 'State',
  stateDate: 'In this state since',
  stateReason: 'Reason for the state',
  notes: 'Notes',
  stances: 'Stances',
} as const;
