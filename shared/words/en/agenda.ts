export const agenda = {
  newItem: 'New item',
  empty: 'This session has no agenda yet',
  min: 'min',
  over: '{planned} of {slot} min planned, {count} min over',
  free: '{planned} of {slot} min planned, {count} min free',
  minutesFormat: 'Minutes are a whole number, such as 15.',
} as const;
