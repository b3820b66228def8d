export const printing = {
  button: {
    agenda: 'Print agenda',
    participants: 'Print participants',
    signOff: 'Print sign-off sheet',
    tally: 'Print tally',
  },
  rows: 'Rows',
  sheetOfChosen: 'Print sheet for {count} selected',
  title: {
    agenda: 'Agenda',
    participants: 'List of participants',
    signOff: 'Endorsement sign-off sheet',
    tally: 'Endorsement tally',
  },
  language: 'Language of the document',
  lotNote:
    'Who drew it, when and before whom is kept as a drawing of lots: on the page of the reconvening, or by the command “New drawing of lots”.',
  symbol: 'Symbol of the paper',
  audience: 'For whom',
  audiences: { public: 'Public: nothing internal', internal: 'The secretariat' },
  preview: 'Preview',
  save: 'Save PDF',
  saveAll: 'Save in all six languages',
  savedAll: 'Saved in {folder}',
  open: 'Open in the system’s viewer',
  previewed: '{count, plural, one {Preview: # page} other {Preview: # pages}}',
  saved: 'Saved as {name}',
  issue: 'Issue and print',
  again: 'Print again',
  issued: '{number} is issued: {count, plural, one {# page} other {# pages}}',
  sheetNote:
    'Looking makes no sheet. “Issue and print” gives it a number and freezes it as it is: rows, names and signatories. It can be printed again, and is declared void where it was not used.',
  voidBody:
    'It stays in the list under its number, which is not given again. The page itself is kept as it was issued.',
  noVersion: 'This document has no version yet. A sheet is signed for one version of the text.',
  printNote: 'The preview is the PDF itself, and prints from its own toolbar.',
} as const;
