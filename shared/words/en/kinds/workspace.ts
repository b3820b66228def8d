export const words = {
  one: 'Workspace',
  many: 'Workspaces',
  new: 'New workspace',
  goTo: 'Go to the workspace',
  none: 'The workspace says nothing of itself yet',
  empty: 'What a workspace says of itself to everybody who works on it.',
  delete: '{count, plural, one {Delete # workspace} other {Delete # workspaces}}',
  added: 'Workspace added.',
  deleted: '{count, plural, one {Workspace deleted.} other {# workspaces deleted.}}',
  did: {
    create: 'made the workspace ({title})',
    update: 'changed the workspace ({title})',
    delete: 'deleted the workspace ({title})',
  },
} as const;

export const fields = {
  homeZone: 'Home zone',
} as const;
