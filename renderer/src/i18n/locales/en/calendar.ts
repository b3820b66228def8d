export const calendar = {
  button: 'Export calendar',
  title: 'Calendar file',
  save: 'Save calendar',
  none: 'There is nothing to put into a calendar yet: no session is confirmed and open to this reader.',
  events_one: 'The file will hold {{count}} event.',
  events_other: 'The file will hold {{count}} events.',
  leftOut_one: 'Left out: {{count}} session',
  leftOut_other: 'Left out: {{count}} sessions',
  reasons: {
    draft: 'is a draft',
    notInvited: 'not open to this delegation',
    neverAnnounced: 'was cancelled before any file told of it',
  },
  asUtc: 'Written in UTC, because calendar programs have other clock rules for: {{zones}}.',
  advice:
    'In the calendar program, put the file into a calendar of its own and replace that calendar when a new file comes. Importing over an old file can leave what has moved where it was.',
  saved_one: 'Saved as {{name}}: {{count}} event',
  saved_other: 'Saved as {{name}}: {{count}} events',
} as const;
