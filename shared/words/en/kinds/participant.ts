export const words = {
  one: 'Participant',
  many: 'Participants',
  new: 'New participant',
  goTo: 'Go to participants',
  none: 'No participants yet',
  empty: 'States and organizations of the coalition stand here, with their status and focal points.',
  delete: '{count, plural, one {Delete # participant} other {Delete # participants}}',
  added: 'Participant added.',
  deleted: '{count, plural, one {Participant deleted.} other {# participants deleted.}}',
  did: {
    create: 'added “{title}”',
    update: 'changed “{title}”',
    delete: 'deleted “{title}”',
  },
} as const;

export const fields = {
  participantKind: 'State or organization',
  iso3: 'ISO code',
  shortName: 'Short name',
  formalName: 'Formal name',
  regionalGroup: 'Regional group',
  unStatus: 'Status at the United Nations',
  coalitionStatus: 'Status in the coalition',
  memberSince: 'Member since',
  instrument: 'Joined by',
  enteredOn: 'In the directory since',
  notes: 'Notes',
  sameAsId: 'The same as',
  focalPoints: 'Focal points',
  standing: 'Stands for it',
} as const;
