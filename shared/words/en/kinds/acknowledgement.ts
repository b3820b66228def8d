export const words = {
  one: 'Acknowledgement',
  many: 'Acknowledgements',
  new: 'New acknowledgement',
  goTo: 'Go to acknowledgements',
  none: 'Not acknowledged yet',
  empty: 'Who has said that it arrived, when and how.',
  delete: '{count, plural, one {Delete # acknowledgement} other {Delete # acknowledgements}}',
  added: 'Acknowledgement recorded.',
  deleted: '{count, plural, one {Acknowledgement deleted.} other {# acknowledgements deleted.}}',
  did: {
    create: 'recorded that {title} was acknowledged',
    update: 'changed the acknowledgement of {title}',
    delete: 'deleted the acknowledgement of {title}',
  },
} as const;

export const fields = {
  dispatchId: 'Dispatch',
  date: 'Acknowledged on',
  time: 'At what hour',
  way: 'How',
  by: 'By whom',
  sees: 'What they see',
  did: 'What they did',
  markedAs: 'Marking of the alert',
  note: 'Note',
} as const;
