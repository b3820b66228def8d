export const matrix = {
  title: 'Who stands where',
  notAsked: 'Not asked',
  totals: 'All that are shown',
  sentence:
    '{support} support, {live_with} can live with it, {with_changes} with changes, {oppose} oppose, {silent} silent, {notAsked} not asked, as at {day}',
  keys: '1 support · 2 can live with · 3 support with changes (asks which) · 4 oppose · 5 silent. Enter or F2 asks for words, day and consultation; nothing said is ever overwritten.',
  unasked: 'Never asked',
  unaskedActions:
    'Nobody was asked about {count, plural, one {this action} other {these # actions}}: {names}.',
  unaskedParticipants:
    '{count, plural, one {This participant was} other {These # participants were}} asked about none of the actions: {names}.',
  movedSince: 'Marked if later than',
  movedOnly: 'Moved only',
  starred: '* said after {day}',
  byAction: 'By action',
  byGroup: 'By regional group',
  noGroup: 'In no regional group',
  inWords: 'In words',
  ours: 'For the secretariat only: includes what was said in confidence.',
  asAt: 'As at {day}',
  ledger: 'What {name} has said',
  nothingSaid: 'Nothing was said of any action yet.',
  recordedBy: 'Recorded by {name}',
  record: 'Record',
  recorded: '{count, plural, one {Stance recorded.} other {# stances recorded.}}',
  ask: '{count, plural, one {Stance of {name} on {action}} other {# stances}}',
  command: 'Go to who stands where',
  talkNote:
    'Dated {day}. Outlined is what was said in this consultation; everything else was said before or elsewhere.',
  talkCancelled: 'This consultation was cancelled: nothing is said in it.',
} as const;
