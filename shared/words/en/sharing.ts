/** What a copy for others holds, and what it is without. */
export const sharing = {
  title: 'Save a copy to share',
  choose: 'Choose where to keep it',
  saved: 'Copy to share saved as {name}',
  holds:
    'A file for others: what is planned, agreed and announced now, with the papers that were issued, the numbers of sheets and of calendar files, and the persons of delegations with their addresses.',
  without: 'It is without:',
  was: 'what was: the history, whatever was deleted, and everybody who was erased',
  inward: 'notes, accepted clashes and internal agenda items',
  drafts: '{count, plural, one {# session that is still a draft} other {# sessions that are still drafts}}',
  unsaid: 'what a participant has said in confidence or under an embargo',
  evidence: 'scans and other evidence files',
  nameless: 'Its history begins with the copy and names nobody.',
  apart:
    'Whoever gets it goes on in a file of their own: it cannot be merged with this one. For somebody of the secretariat, Save a copy.',
} as const;
