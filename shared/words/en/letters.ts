/** Letters that ask for news of what was undertaken. */
export const letters = {
  ask: 'Ask for news',
  askOf: 'Ask for news: {title}',
  title: 'Ask {participant} for news',
  confidential: 'This commitment is not public: write about it to {participant} alone, and copy nobody in.',
  to: 'To whom',
  nobody: 'No focal point of {participant} has an e-mail address. The text can still be copied.',
  noAddress:
    'What stands as the e-mail address of {name} is none: {email}. Nothing is written to them until it is put right on their page.',
  language: 'Language of the letter',
  letter: 'The letter',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  draft: 'Open in the mail program',
  drafted: 'A draft is open in the mail program. Record it here once it is sent.',
  pasteIt:
    'A draft is open in the mail program. The text is too long to be handed over: it was copied, paste it there.',
  sent: 'Record as sent',
  recorded: 'Recorded as sent.',
  note: 'The program sends nothing. Send it as you do, and record it here; what was recorded by mistake is declared void in the list of dispatches.',
  asked: 'Last asked on {time}.',
  neverAsked: 'Not asked about yet.',
} as const;
