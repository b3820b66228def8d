export const words = {
  one: 'Relation to a forum',
  many: 'Relations to fora',
  new: 'New relation to a forum',
  goTo: 'Go to relations to fora',
  none: 'No relation to a forum yet',
  empty: 'How this stands to what exists: it complements, supports or overlaps, and how.',
  delete: '{count, plural, one {Delete # relation to a forum} other {Delete # relations to fora}}',
  added: 'Relation to a forum added.',
  deleted: '{count, plural, one {Relation to a forum deleted.} other {# relations to fora deleted.}}',
  did: {
    create: 'said how something stands to “{title}”',
    update: 'changed how something stands to “{title}”',
    delete: 'deleted how something stands to “{title}”',
  },
} as const;

export const fields = {
  actionId: 'Priority action',
  sessionId: 'Session',
  forumId: 'Forum',
  relation: 'Relation',
  wording: 'How, or why all the same',
} as const;
