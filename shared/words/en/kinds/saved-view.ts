export const words = {
  one: 'View',
  many: 'Views',
  new: 'New view',
  goTo: 'Go to views',
  none: 'No views yet',
  empty: 'A view keeps how a list is narrowed, ordered and laid out. It is kept from the list itself.',
  delete: '{count, plural, one {Delete # view} other {Delete # views}}',
  added: 'View kept.',
  deleted: '{count, plural, one {View deleted.} other {# views deleted.}}',
  did: {
    create: 'kept the view “{title}”',
    update: 'changed the view “{title}”',
    delete: 'deleted the view “{title}”',
  },
} as const;

export const fields = {
  name: 'Name',
  listOf: 'List',
  look: 'How the list is looked at',
} as const;
