export const agenda = {
  newItem: 'New item',
  empty: 'This session has no agenda yet',
  min: 'min',
  over: '{planned} of {slot} min planned, {count} min over',
  free: '{planned} of {slot} min planned, {count} min free',
  publicNumber: 'public: no. {number}',
  takes: 'takes {count}',
  innerMinutes: '{inner} min taken: its sub-items, not the {own} min of its own',
  minutesFormat: 'Minutes are a whole number, such as 15.',
} as const;
