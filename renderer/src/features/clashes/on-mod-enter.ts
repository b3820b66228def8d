import type { KeyboardEvent } from 'react';
import { isMac } from '../../ui/index.ts';

/** Ends a dialog from the keyboard, wherever in it the focus is: to be asked before what has the focus, which may be a button. */
export function onModEnter(run: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(isMac ? event.metaKey : event.ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };
}
