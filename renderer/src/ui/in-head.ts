import { createContext, use } from 'react';

/** Whether something is drawn within the sentence that a page begins with, whose parts are reached by arrows. */
export const InHead = createContext(false);

/** What a part has for Tab. */
export function usePartTab(): { readonly tabIndex: number } {
  return { tabIndex: use(InHead) ? -1 : 0 };
}
