export const words = {
  one: 'Meeting of the host event',
  many: 'Host event’s programme',
  new: 'New meeting',
  goTo: 'Go to the host event’s programme',
  none: 'No meetings of the host event yet',
  empty: 'The host event’s own meetings, so that clashes with them show.',
  delete: '{count, plural, one {Delete # meeting} other {Delete # meetings of the host event}}',
  added: 'Meeting added.',
  deleted: '{count, plural, one {Meeting deleted.} other {# meetings of the host event deleted.}}',
  did: {
    create: 'added the host event’s meeting “{title}”',
    update: 'changed the host event’s meeting “{title}”',
    delete: 'deleted the host event’s meeting “{title}”',
  },
} as const;

export const fields = {
  hostEventId: 'Host event',
  title: 'Title',
  startWall: 'Start',
  endWall: 'End',
  zone: 'Time zone',
  startUtc: 'Start (UTC)',
  endUtc: 'End (UTC)',
  place: 'Place',
  mustAttend: 'The same people must attend',
  certainty: 'How certain',
  notes: 'Notes',
} as const;
