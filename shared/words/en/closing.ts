/** What is asked before a window closes over input that nobody saved. */
export const closing = {
  question: 'This window holds input that is not saved.',
  detail: 'Closing the window discards what was typed in the open form.',
  stay: 'Keep editing',
  leave: 'Discard and close',
} as const;
