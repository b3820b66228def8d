export const words = {
  one: 'Release',
  many: 'Releases',
  new: 'New release',
  goTo: 'Go to releases',
  none: 'No releases yet',
  empty: 'The programmes and agendas that were released, each as it was then.',
  delete: '{count, plural, one {Delete # release} other {Delete # releases}}',
  added: 'Release added.',
  deleted: '{count, plural, one {Release deleted.} other {# releases deleted.}}',
  did: {
    create: 'added the release {title}',
    update: 'changed the release {title}',
    delete: 'deleted the release {title}',
  },
} as const;

export const fields = {
  reconveningId: 'Reconvening',
  groupId: 'Working group',
  sessionId: 'Session',
  audience: 'For whom',
  label: 'Release',
  releasedAt: 'Released',
  releasedBy: 'By',
  languages: 'Languages',
  paper: 'Paper',
  frozenIds: 'Pages as released',
  handedOutAt: 'First handed out',
  voidedAt: 'Declared void',
  voidReason: 'Why it is void',
} as const;
