export const words = {
  one: 'Working group',
  many: 'Working groups',
  new: 'New working group',
  goTo: 'Go to working groups',
  none: 'No working groups yet',
  empty: 'The groups and sub-groups that work between the meetings: mandate, members, sessions of their own.',
  delete: '{count, plural, one {Delete # working group} other {Delete # working groups}}',
  added: 'Working group added.',
  deleted: '{count, plural, one {Working group deleted.} other {# working groups deleted.}}',
  did: {
    create: 'added the working group “{title}”',
    update: 'changed the working group “{title}”',
    delete: 'deleted the working group “{title}”',
  },
} as const;

export const fields = {
  number: 'Number',
  name: 'Name',
  parentId: 'Sub-group of',
  mandate: 'Mandate',
  state: 'State',
  stateReason: 'Reason for the state',
  fromDate: 'From',
  untilDate: 'Until',
  zone: 'Time zone',
  languages: 'Languages',
  certainty: 'How certain',
  source: 'Source',
  notes: 'Notes',
  under: 'Under',
  members: 'Members',
} as const;
