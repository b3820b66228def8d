export const outbox = {
  title: 'To be told',
  none: 'Everybody knows',
  noneBody: 'Each delegation that comes, or was told something, has been handed what is planned now.',
  never: 'Has been told nothing yet',
  last: 'Last told {time}',
  acknowledged: 'acknowledged on {date}',
  notAcknowledged: 'not acknowledged',
  news: {
    new: 'New: “{title}”',
    changed: 'Changed: “{title}”',
    cancelled: 'Cancelled: “{title}”',
  },
  void: 'Declare void',
  voidBody:
    'For a file that was not sent after all, or of which nobody knows whether it arrived. It stays in the list, and what it said is told again.',
  voided: 'Declared void.',
} as const;
