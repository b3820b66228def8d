export const words = {
  one: 'Stance',
  many: 'Stances',
  new: 'New stance',
  goTo: 'Go to stances',
  none: 'No stances yet',
  empty:
    'What participants have said of the priority actions, each on its day; the last one is where they stand.',
  delete: '{count, plural, one {Delete # stance} other {Delete # stances}}',
  added: 'Stance added.',
  deleted: '{count, plural, one {Stance deleted.} other {# stances deleted.}}',
  did: {
    create: 'recorded a stance of “{title}”',
    update: 'changed a stance of “{title}”',
    delete: 'deleted a stance of “{title}”',
  },
} as const;

export const fields = {
  actionId: 'Priority action',
  participantId: 'Participant',
  date: 'On',
  stance: 'Stance',
  wording: 'In which words',
  consultationId: 'Said in',
  publicity: 'For whom',
  recordedBy: 'Recorded by',
  iso3: 'Code',
  aside: 'Gave way to that of another entry',
} as const;
