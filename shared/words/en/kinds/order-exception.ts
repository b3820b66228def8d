export const words = {
  one: 'Exception to the order',
  many: 'Exceptions to the order',
  new: 'New exception to the order',
  goTo: 'Go to exceptions to the order',
  none: 'No exceptions to the order',
  empty:
    'Who stands elsewhere than the rule says, by decision. Each is printed with its reason at the foot of what it changed.',
  delete: '{count, plural, one {Delete # exception} other {Delete # exceptions}}',
  added: 'Exception added.',
  deleted: '{count, plural, one {Exception deleted.} other {# exceptions deleted.}}',
  did: {
    create: 'added an exception to the order for {title}',
    update: 'changed an exception to the order for {title}',
    delete: 'deleted an exception to the order for {title}',
  },
} as const;

export const fields = {
  participantId: 'Participant',
  afterId: 'Right after (empty: first)',
  reconveningId: 'Only at this reconvening',
  reason: 'Who decided it, and why',
  aside: 'Gave way to that of another entry',
} as const;
