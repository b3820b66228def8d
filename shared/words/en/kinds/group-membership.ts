export const words = {
  one: 'Group membership',
  many: 'Group memberships',
  new: 'New group membership',
  goTo: 'Go to group memberships',
  none: 'No group memberships yet',
  empty: 'Who sits in a working group, in which role, from when until when.',
  delete: '{count, plural, one {Delete # group membership} other {Delete # group memberships}}',
  added: 'Group membership added.',
  deleted: '{count, plural, one {Group membership deleted.} other {# group memberships deleted.}}',
  did: {
    create: 'added {title} to a working group',
    update: 'changed the group membership of {title}',
    delete: 'deleted the group membership of {title}',
  },
} as const;

export const fields = {
  groupId: 'Working group',
  participantId: 'Participant',
  role: 'Role',
  since: 'Since',
  until: 'Until',
  certainty: 'How certain',
  source: 'Source',
  notes: 'Notes',
  aside: 'Gave way to that of another entry',
} as const;
