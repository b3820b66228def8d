export const words = {
  one: 'Delegate',
  many: 'Delegates',
  new: 'New delegate',
  goTo: 'Go to delegates',
  none: 'No delegates yet',
  empty: 'The people of a delegation, with their role and rank.',
  delete: '{count, plural, one {Delete # delegate} other {Delete # delegates}}',
  added: 'Delegate added.',
  deleted: '{count, plural, one {Delegate deleted.} other {# delegates deleted.}}',
  did: {
    create: 'added the delegate {title}',
    update: 'changed the delegate {title}',
    delete: 'deleted the delegate {title}',
  },
} as const;

export const fields = {
  delegationId: 'Delegation',
  personId: 'Person',
  title: 'Function',
  role: 'Role',
  rank: 'Rank',
  notes: 'Notes',
  aside: 'Gave way to that of another entry',
} as const;
