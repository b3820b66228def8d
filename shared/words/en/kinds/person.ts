export const words = {
  one: 'Person',
  many: 'Persons',
  new: 'New person',
  goTo: 'Go to persons',
  none: 'No persons yet',
  empty:
    'Everybody the coalition meets, once each: delegates, focal points, presenters, the secretariat’s own people.',
  delete: '{count, plural, one {Delete # person} other {Delete # persons}}',
  added: 'Person added.',
  deleted: '{count, plural, one {Person deleted.} other {# persons deleted.}}',
  did: {
    create: 'added {title} to the persons',
    update: 'changed the person {title}',
    delete: 'deleted the person {title}',
  },
} as const;

export const fields = {
  name: 'Name, as written',
  sortName: 'Sorted under',
  email: 'E-mail',
  telephone: 'Telephone',
  languages: 'Languages',
  isSecretariat: 'Of the secretariat',
  notes: 'Notes',
  sameAsId: 'The same as',
  iso3: 'Came last for',
  meetings: 'Meetings',
} as const;
