export const words = {
  one: 'Suggestion',
  many: 'Suggestions',
  new: 'New suggestion',
  goTo: 'Go to suggestions',
  none: 'No suggestions yet',
  empty:
    'What was heard in consultations of an endorsement or a commitment to come. Nothing counts before somebody accepts it.',
  delete: '{count, plural, one {Delete # suggestion} other {Delete # suggestions}}',
  added: 'Suggestion added.',
  deleted: '{count, plural, one {Suggestion deleted.} other {# suggestions deleted.}}',
  did: {
    create: 'added the suggestion “{title}”',
    update: 'changed the suggestion “{title}”',
    delete: 'deleted the suggestion “{title}”',
  },
} as const;

export const fields = {
  title: 'What was suggested',
  consultationId: 'Consultation',
  participantId: 'Suggested by',
  what: 'Suggests',
  documentId: 'Document',
  versionId: 'Version',
  formality: 'In which form',
  qualification: 'Qualification',
  actionId: 'Priority action',
  dueDate: 'Due',
  wording: 'In which words',
  state: 'State',
  stateDate: 'In this state since',
  stateReason: 'Reason for the state',
  certainty: 'How certain',
  notes: 'Notes',
  iso3: 'Code',
  hindrance: 'What has changed since',
} as const;
