export const words = {
  one: 'Sign-off sheet',
  many: 'Sign-off sheets',
  new: 'New sign-off sheet',
  goTo: 'Go to sign-off sheets',
  none: 'No sign-off sheets yet',
  empty: 'The sheets printed for signature, numbered.',
  delete: '{count, plural, one {Delete # sign-off sheet} other {Delete # sign-off sheets}}',
  added: 'Sign-off sheet added.',
  deleted: '{count, plural, one {Sign-off sheet deleted.} other {# sign-off sheets deleted.}}',
  did: {
    create: 'added the sign-off sheet {title}',
    update: 'changed the sign-off sheet {title}',
    delete: 'deleted the sign-off sheet {title}',
  },
} as const;

export const fields = {
  documentId: 'Document',
  versionId: 'Version',
  number: 'Number',
  printedAt: 'Printed',
  language: 'Language',
  paper: 'Paper',
  extent: 'Who is on it',
  withObservers: 'Observers and partners too',
  orderRule: 'Order',
  lotId: 'Lot',
  rows: 'Rows',
  frozenIds: 'As issued',
  voidedAt: 'Declared void',
  voidReason: 'Why it is void',
} as const;
