export const words = {
  one: 'Dispatch',
  many: 'Dispatches',
  new: 'New dispatch',
  goTo: 'Go to dispatches',
  none: 'Nothing has been handed out yet',
  empty:
    'Each calendar file that was saved and each release that was handed out: who was told what, and when.',
  delete: '{count, plural, one {Delete # dispatch} other {Delete # dispatches}}',
  added: 'Dispatch recorded.',
  deleted: '{count, plural, one {Dispatch deleted.} other {# dispatches deleted.}}',
  did: {
    create: 'recorded the dispatch of {title}',
    update: 'changed the dispatch of {title}',
    delete: 'deleted the dispatch of {title}',
  },
} as const;

export const fields = {
  reconveningId: 'Reconvening',
  groupId: 'Working group',
  commitmentId: 'Commitment',
  alertId: 'Alert',
  recipientKind: 'Told to',
  recipientId: 'Participant',
  personId: 'Person by name',
  purpose: 'What for',
  channel: 'How',
  language: 'Language',
  fileName: 'File or paper',
  sentAt: 'Handed out',
  sentBy: 'By',
  items: 'Items',
  markedAs: 'Marking of the alert',
  acknowledgedOn: 'Acknowledged',
  voidedAt: 'Declared void',
  voidReason: 'Why it is void',
} as const;
