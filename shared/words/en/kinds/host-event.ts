export const words = {
  one: 'Host event',
  many: 'Host events',
  new: 'New host event',
  goTo: 'Go to host events',
  none: 'No host events yet',
  empty: 'The high-level events on whose margins the coalition meets, with their city, zone and dates.',
  delete: '{count, plural, one {Delete # host event} other {Delete # host events}}',
  added: 'Host event added.',
  deleted: '{count, plural, one {Host event deleted.} other {# host events deleted.}}',
  did: {
    create: 'added the host event “{title}”',
    update: 'changed the host event “{title}”',
    delete: 'deleted the host event “{title}”',
  },
} as const;

export const fields = {
  name: 'Name',
  shortName: 'Short name',
  city: 'City',
  venue: 'Venue',
  zone: 'Time zone',
  startDate: 'First day',
  endDate: 'Last day',
  forumId: 'Forum',
  certainty: 'How certain',
  source: 'Source',
  notes: 'Notes',
  meetings: 'Meetings',
} as const;
