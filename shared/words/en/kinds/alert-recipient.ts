export const words = {
  one: 'Recipient by hand',
  many: 'Recipients by hand',
  new: 'New recipient by hand',
  goTo: 'Go to recipients by hand',
  none: 'The rules alone say who is to have it',
  empty: 'Who is to have the alert, or not to have it, whatever its rules say, and why.',
  delete: '{count, plural, one {Delete # recipient by hand} other {Delete # recipients by hand}}',
  added: 'Recipient by hand added.',
  deleted: '{count, plural, one {Recipient by hand deleted.} other {# recipients by hand deleted.}}',
  did: {
    create: 'added a recipient by hand of “{title}”',
    update: 'changed a recipient by hand of “{title}”',
    delete: 'deleted a recipient by hand of “{title}”',
  },
} as const;

export const fields = {
  alertId: 'Alert',
  participantId: 'Participant',
  personId: 'Person by name',
  part: 'What was decided',
  reason: 'Reason',
  markedAs: 'Marking of the alert',
} as const;
