export const words = {
  one: 'Substance',
  many: 'Substances',
  new: 'New substance',
  goTo: 'Go to substances',
  none: 'No substances yet',
  empty:
    'Drugs, adulterants and precursors: by which names they go, and how they are controlled internationally.',
  delete: '{count, plural, one {Delete # substance} other {Delete # substances}}',
  added: 'Substance added.',
  deleted: '{count, plural, one {Substance deleted.} other {# substances deleted.}}',
  did: {
    create: 'added the substance “{title}”',
    update: 'changed the substance “{title}”',
    delete: 'deleted the substance “{title}”',
  },
} as const;

export const fields = {
  name: 'Name',
  synonyms: 'Other names',
  cas: 'CAS number',
  casSource: 'Where the number is from',
  kind: 'Kind',
  family: 'Family',
  convention: 'Convention',
  schedule: 'Schedule or table',
  controlledSince: 'Controlled since',
  precursorOfIds: 'Precursor of',
  certainty: 'How certain',
  source: 'Source',
  notes: 'Notes',
  alerts: 'Alerts',
  markedAs: 'Kept in as',
} as const;
