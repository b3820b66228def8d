export const thread = {
  title: 'From the talk to the report',
  whose: 'Of whom',
  everybody: 'All participants',
  asAt: 'As at {day}',
  noDay: 'No day known',
  after: '{count, plural, =0 {the same day} one {# day later} other {# days later}}',
  step: '{what}: {word}',
  due: {
    ahead: '{count, plural, =0 {Due today} one {Due in # day} other {Due in # days}}',
    overdue: '{count, plural, one {Overdue by # day} other {Overdue by # days}}',
  },
  more: '{count, plural, one {# earlier step is not shown: choose whose are.} other {# earlier steps are not shown: choose whose are.}}',
  empty: 'Nothing leads here or on from here yet.',
  show: 'Thread',
  hide: 'Hide the thread',
  letter: 'Letter that asked for news',
} as const;
