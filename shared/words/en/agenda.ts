export const agenda = {
  nextItem: 'Next item',
  nextItemKeys:
    'Next item: type it and press Enter. Tab puts it under the one above; 10′ or 10 min at the end is its length; Alt with a figure chooses its kind.',
  itemAdded: '{count, plural, one {Added one item.} other {Added # items.}}',
  deleteBody: 'Its sub-items go with it. Undo brings everything back.',
  empty: 'This session has no agenda yet',
  min: 'min',
  over: '{planned} of {slot} min planned, {count} min over',
  free: '{planned} of {slot} min planned, {count} min free',
  publicNumber: 'public: no. {number}',
  takes: 'takes {count}',
  innerMinutes: '{inner} min taken: its sub-items, not the {own} min of its own',
  minutesFormat: 'Minutes are a whole number, such as 15.',
} as const;
