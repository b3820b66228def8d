export const releases = {
  changes: 'What changed',
  programme: 'Release the programme',
  agenda: 'Release the agenda',
  release: 'Release',
  releaseAs: 'Release as {label}',
  made: 'Released as {label}.',
  first: 'This is the first release.',
  since: 'Against {label}:',
  same: 'Nothing that stands on the page has changed.',
  show: 'Show and print: {language}',
  saveWord: 'Save as Word file: {language}',
  note: 'A release is kept to the letter: it is shown and printed again as it is now, whatever is planned later. It holds the sessions that those it is for may come to: no drafts, nothing internal. It can be undone until a page of it has been shown, saved or opened; from then on it is declared void.',
  voidBody:
    'It stays in the list under its label, which is not given again, and its pages stay as they were.',
  what: {
    reconvening: {
      added: 'New: {title}',
      removed: 'Gone: {title}',
      moved: 'Moved: {title}',
      retitled: 'The meeting is now called “{title}”; before:',
      edited: 'The place, the dates or the zone of the meeting have changed.',
    },
    session: {
      added: 'New session: “{title}”',
      removed: 'Session gone: “{title}”',
      moved: 'Session moved: “{title}”',
      retitled: 'Session now called “{title}”; before:',
      edited: 'Session changed in other details: “{title}”',
    },
    agendaItem: {
      added: 'New item: {title}',
      removed: 'Item gone: {title}',
      moved: 'Item moved: {title}',
      retitled: 'Item now called {title}; before:',
      edited: 'Item changed in other details: {title}',
    },
  },
} as const;
