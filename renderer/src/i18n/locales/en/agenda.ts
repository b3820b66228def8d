export const agenda = {
  newItem: 'New item',
  empty: 'This session has no agenda yet',
  min: 'min',
  over: '{{planned}} of {{slot}} min planned, {{count}} min over',
  free: '{{planned}} of {{slot}} min planned, {{count}} min free',
} as const;
