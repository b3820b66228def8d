export const words = {
  one: 'Delegation',
  many: 'Delegations',
  new: 'New delegation',
  goTo: 'Go to delegations',
  none: 'No delegations yet',
  empty: 'A participant at a reconvening: its reply, its credentials and its delegates.',
  delete: '{count, plural, one {Delete # delegation} other {Delete # delegations}}',
  added: 'Delegation added.',
  deleted: '{count, plural, one {Delegation deleted.} other {# delegations deleted.}}',
  did: {
    create: 'added the delegation of {title}',
    update: 'changed the delegation of {title}',
    delete: 'deleted the delegation of {title}',
  },
} as const;

export const fields = {
  reconveningId: 'Reconvening',
  participantId: 'Participant',
  attendance: 'Reply',
  repliedOn: 'Day of the reply',
  replyBy: 'Reply by',
  credentials: 'Credentials',
  credentialsReason: 'What is deficient',
  noteVerbale: 'Note verbale',
  notes: 'Notes',
  head: 'Head',
  delegates: 'Delegates',
  aside: 'Gave way to that of another entry',
} as const;
