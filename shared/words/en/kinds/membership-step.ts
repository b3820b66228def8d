export const words = {
  one: 'Membership step',
  many: 'Membership',
  new: 'New membership step',
  goTo: 'Go to membership steps',
  none: 'Nothing stated yet',
  empty: 'What a participant is to the coalition, from which day on and by which instrument.',
  delete: '{count, plural, one {Delete # membership step} other {Delete # membership steps}}',
  added: 'Membership step added.',
  deleted: '{count, plural, one {Membership step deleted.} other {# membership steps deleted.}}',
  did: {
    create: 'added a membership step of {title}',
    update: 'changed a membership step of {title}',
    delete: 'deleted a membership step of {title}',
  },
} as const;

export const fields = {
  participantId: 'Participant',
  date: 'From',
  time: 'Hour',
  status: 'Status in the coalition',
  instrument: 'Instrument',
  reason: 'Reason',
  recordedBy: 'Recorded by',
  aside: 'Gave way to that of another entry',
} as const;
