export const calendar = {
  button: 'Export calendar',
  title: 'Calendar file',
  save: 'Save calendar',
  changes: 'Save the changes, a file each',
  changesSaved:
    '{count, plural, =0 {Nothing to save: everything has been told.} one {Saved in {name}: # change} other {Saved in {name}: # changes}}',
  recipient: {
    participant: 'For {name}. Saving it records it as handed out to them.',
    secretariat:
      'For the secretariat itself: everything that is planned. Saving it records it as handed out to nobody else.',
    anyone: 'For whomever it is sent on to. Saving it records it as handed out, to nobody in particular.',
    person: 'For one person by name. Saving it records it as handed out to them.',
  },
  none: 'There is nothing to put into a calendar yet: no session is confirmed and open to this reader.',
  events: '{count, plural, one {The file will hold # event.} other {The file will hold # events.}}',
  news: '{count, plural, one {It says # thing that its recipient does not know yet:} other {It says # things that its recipient does not know yet:}}',
  leftOut: '{count, plural, one {Left out: # session} other {Left out: # sessions}}',
  reasons: {
    draft: '“{title}” is a draft',
    notInvited: '“{title}” is not open to this participant',
    notComing: '“{title}” is not for a delegation that does not come',
    toldAlready: '“{title}” was told as cancelled by an earlier file',
    neverAnnounced: '“{title}” was cancelled before any file told of it',
  },
  asUtc: 'Written in UTC, because calendar programs have other clock rules for: {zones}.',
  advice:
    'In the calendar program, put the file into a calendar of its own and replace that calendar when a new file comes. Importing over an old file can leave what has moved where it was. A change in a file of its own, sent by mail, is taken as an update.',
  saved: '{count, plural, one {Saved as {name}: # event} other {Saved as {name}: # events}}',
} as const;
