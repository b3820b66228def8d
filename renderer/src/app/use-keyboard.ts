import { useEffect } from 'react';
import { allCommands, matchStroke } from '../state/commands.ts';
import { latinKey, type Stroke } from '../state/strokes.ts';
import { isMac } from '../ui/index.ts';
import { rememberFocus } from '../state/regions.ts';
import { isTyping } from '../state/typing.ts';

/** In milliseconds, as what follows. */
const PAIR_WITHIN = 1200;
const WORD_WITHIN = 800;
const LETTER = /^[\p{L}\p{N}]$/u;
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
    let meantNothing = -Infinity;
    const isLetter = (event: KeyboardEvent): boolean =>
      LETTER.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      // Where no rows take it, all that the window says is nothing to be taken.
      if ((event.ctrlKey || event.metaKey) && latinKey(event) === 'a' && !isTyping(event.target)) {
        event.preventDefault();
      }
      if (isTyping(event.target) && isOfText(event)) return;
      // Whoever types a word where nothing takes it means none of the commands that are in it.
      const isOfWord = pending === null && isLetter(event);
      if (isOfWord && event.timeStamp - meantNothing < WORD_WITHIN) {
        meantNothing = event.timeStamp;
        return;
      }
      const isElsewhere = isInOverlay(event.target);
      const known = isElsewhere ? allCommands().filter(({ anywhere }) => anywhere) : allCommands();
      const match = matchStroke(known, event, pending);
      clearTimeout(timer);
      pending = match.pending;
      if (pending !== null) timer = setTimeout(() => (pending = null), PAIR_WITHIN);
      if (!match.command) {
        if (isOfWord && pending === null) meantNothing = event.timeStamp;
        return;
      }
      event.preventDefault();
      match.command.run();
    };
    // The second letter of a pair is no letter of whatever has the focus: of a cell it would be a write.
    const pressSecond = (event: KeyboardEvent) => {
      // Any other key ends a word.
      if (!isLetter(event)) meantNothing = -Infinity;
      if (pending === null || !isLetter(event) || isTyping(event.target) || isInOverlay(event.target)) return;
      press(event);
      event.preventDefault();
      event.stopPropagation();
    };
    // The library's lists take every arrow for themselves, also with Alt, which goes between pages.
    const pressInList = (event: KeyboardEvent) => {
      const isInList = event.target instanceof Element && event.target.closest('[data-collection]') !== null;
      if (!isInList || !event.altKey || !ACROSS.has(event.key)) return;
      press(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    window.addEventListener('keydown', pressSecond, { capture: true });
    window.addEventListener('keydown', pressInList, { capture: true });
    window.addEventListener('keydown', press);
    window.addEventListener('focusin', rememberFocus);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', pressSecond, { capture: true });
      window.removeEventListener('keydown', pressInList, { capture: true });
      window.removeEventListener('keydown', press);
      window.removeEventListener('focusin', rememberFocus);
    };
  }, []);
}
