export const outbox = {
  title: 'To be told',
  none: 'Nothing is left to hand out',
  noneBody:
    'For whoever comes, or was told something, what is planned now is recorded as handed out: by the files that were saved, or by hand. The program sends nothing; whether it arrived is known once it is acknowledged.',
  never: 'Nothing is recorded as handed out yet',
  last: 'Last recorded as handed out {time}',
  acknowledged: 'acknowledged on {date}',
  notAcknowledged: 'not acknowledged',
  news: {
    new: 'New: “{title}”',
    changed: 'Changed: “{title}”',
    cancelled: 'Cancelled: “{title}”',
  },
  releases: 'Releases to hand out',
  programme: 'Programme of “{title}”, {label}',
  agenda: 'Agenda of “{title}”, {label}',
  minutes: 'Minutes of “{title}”, {label}',
  release: {
    new: 'Not handed out yet: {name}',
    changed: 'Not handed out yet: {name}; they hold {held}',
    void: 'Void, and they hold it: {name}',
  },
  allChanges:
    '{count, plural, one {For # participant: one file a change, to be sent by mail.} other {For # participants: one file a change, to be sent by mail.}}',
  due: '{count, plural, one {# participant does not have it} other {# participants do not have it}}',
  voidDue: '{count, plural, one {void; # participant holds it} other {void; # participants hold it}}',
  tell: 'Record as handed out',
  tellVoid: 'Record as told',
  recipients: 'To whom',
  recordFor: '{count, plural, one {Record for # participant} other {Record for # participants}}',
  told: '{count, plural, one {Recorded for # participant.} other {Recorded for # participants.}}',
  tellNote:
    'The program sends nothing: hand it out as you do, and record it here. What was recorded by mistake is declared void in the list of dispatches.',
  items: 'What it said',
  nothingTold: 'It said nothing',
  personally: 'cancelled for this recipient',
  unknownItem: 'Of a kind that a newer version of the program knows:',
  void: 'Declare void',
  voidBody:
    'For what was not sent after all, or of which nobody knows whether it arrived. It stays in the list, and what it said is told again.',
  voided: 'Declared void.',
} as const;
