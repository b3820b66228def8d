/** What is asked before a window closes over input that nobody saved. */
export const closing = {
  question: 'This window holds input that is not saved.',
  detail: 'Closing the window discards what was typed in the open form.',
  stay: 'Keep editing',
  leave: 'Discard and close',
  /** Before the last window closes over what is still being done. */
  overJob: {
    question: 'Something is still being done.',
    detail: 'It is shown in the status line. If it is stopped now, nothing of it is kept.',
    stay: 'Let it finish',
    leave: 'Stop it and close',
  },
  /** Before another workspace takes the place of the one that it was typed into. */
  overOther: {
    question: 'This window holds input that is not saved.',
    detail: 'Leaving this workspace discards what was typed in the open form.',
    stay: 'Keep editing',
    leave: 'Discard and leave',
  },
  /** When the process that draws a window has ended. */
  crashed: {
    question: 'The page of this window ended unexpectedly.',
    detail: 'Everything that was saved is safe. What was typed and not saved is lost.',
    stay: 'Close the window',
    leave: 'Load it anew',
  },
  /** When the page of a window has not answered for long. */
  hung: {
    question: 'The page of this window does not answer.',
    detail: 'Everything that was saved is safe. If it is loaded anew, what was typed and not saved is lost.',
    stay: 'Wait',
    leave: 'Load it anew',
  },
  /** Before a file is replaced of which the system has not asked: its ending was added afterwards. */
  overFile: {
    question: 'A file of this name is there already.',
    stay: 'Choose another name',
    leave: 'Replace it',
  },
  /** Before a public copy is replaced in which somebody has changed something; the files are named. */
  overPublicCopy: {
    question: 'This public copy has been changed since it was written.',
    stay: 'Keep it',
    leave: 'Replace it',
  },
  /** Before one that lies there as it was written is replaced; when it was made is named. */
  overOldCopy: {
    question: 'A public copy lies in this folder already. It would be replaced by the new one.',
    stay: 'Keep it',
    leave: 'Replace it',
  },
  /** Why what was recorded as handed out is declared void: it never came to be. */
  notSaved: 'The file could not be saved.',
} as const;
