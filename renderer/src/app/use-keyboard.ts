import { useEffect } from 'react';
import { allCommands, matchStroke } from '../state/commands.ts';
import { latinKey, type Stroke } from '../state/strokes.ts';
import { isMac } from '../ui/index.ts';
import { rememberFocus } from '../state/regions.ts';
import { isTyping } from '../state/typing.ts';

const PAIR_WITHIN = 1200;
/** No text knows these. */
const OF_THE_WINDOW: ReadonlySet<string> = new Set(['f1', 'f6']);
const ACROSS: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowRight']);

function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}

/** Whether a press is the text's own: a letter, or what a text undoes, cuts and takes. */
function isOfText(press: Stroke): boolean {
  // On the Mac, Alt writes signs and goes by words.
  if ((press.altKey && !isMac) || OF_THE_WINDOW.has(latinKey(press))) return false;
  return !(press.ctrlKey || press.metaKey) || 'zyacvx'.includes(latinKey(press));
}

/** Runs the commands by their keys. A text field keeps its letters and its own undo; a dialog keeps everything but the few that hold anywhere. */
export function useKeyboard(): void {
  useEffect(() => {
    let pending: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      // Where no rows take it, all that the window says is nothing to be taken.
      if ((event.ctrlKey || event.metaKey) && latinKey(event) === 'a' && !isTyping(event.target)) {
        event.preventDefault();
      }
      const isElsewhere = isInOverlay(event.target);
      if (isTyping(event.target) && isOfText(event)) return;
      const known = isElsewhere ? allCommands().filter(({ anywhere }) => anywhere) : allCommands();
      const match = matchStroke(known, event, pending);
      clearTimeout(timer);
      pending = match.pending;
      if (pending !== null) timer = setTimeout(() => (pending = null), PAIR_WITHIN);
      if (!match.command) return;
      event.preventDefault();
      match.command.run();
    };
    // The library's lists take every arrow for themselves, also with Alt, which goes between pages.
    const pressInList = (event: KeyboardEvent) => {
      const isInList = event.target instanceof Element && event.target.closest('[data-collection]') !== null;
      if (!isInList || !event.altKey || !ACROSS.has(event.key)) return;
      press(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    window.addEventListener('keydown', pressInList, { capture: true });
    window.addEventListener('keydown', press);
    window.addEventListener('focusin', rememberFocus);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', pressInList, { capture: true });
      window.removeEventListener('keydown', press);
      window.removeEventListener('focusin', rememberFocus);
    };
  }, []);
}
