export const words = {
  one: 'Alert as sent',
  many: 'Alerts as sent',
  new: 'New page of an alert',
  goTo: 'Go to pages of alerts',
  none: 'Not sent yet',
  empty: 'The alert and its updates as they were sent, to the letter.',
  delete: '{count, plural, one {Delete # page of an alert} other {Delete # pages of alerts}}',
  added: 'Alert as sent added.',
  deleted: '{count, plural, one {Alert as sent deleted.} other {# pages of alerts deleted.}}',
  did: {
    create: 'added a page of the alert {title}',
    update: 'changed a page of the alert {title}',
    delete: 'deleted a page of the alert {title}',
  },
} as const;

export const fields = {
  alertId: 'Alert',
  label: 'Number',
  updateNumber: 'Update',
  marking: 'Marked then as',
  releasedAt: 'Sent',
  releasedBy: 'By',
  languages: 'Languages',
  paper: 'Paper',
  frozenIds: 'Pages',
  handedOutAt: 'First handed out',
  markedAs: 'Marking of the alert',
} as const;
