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
} as const;
