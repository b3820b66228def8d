export const matrix = {
  title: 'Who stands where',
  notAsked: 'Not asked',
  totals: 'All that are shown',
  sentence:
    '{support} support, {live_with} can live with it, {with_changes} with changes, {oppose} oppose, {silent} silent, {notAsked} not asked',
  keys: '1 support · 2 can live with · 3 support with changes · 4 oppose · 5 silent. Enter asks for words, day and consultation; nothing said is ever overwritten.',
  unasked: 'Never asked',
  movedSince: 'Marked if later than',
  asAt: 'As at {day}',
  ledger: 'What {name} has said',
  nothingSaid: 'Nothing was said of any action yet.',
  recordedBy: 'Recorded by {name}',
  record: 'Record',
  recorded: '{count, plural, one {Stance recorded.} other {# stances recorded.}}',
  ask: '{count, plural, one {Stance of {name}} other {# stances}}',
  command: 'Go to who stands where',
} as const;
