import { useEffect } from 'react';
import { allCommands, matchStroke } from '../state/commands.ts';

const PAIR_WITHIN = 1200;

/** Whether letters typed now belong to a text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="textbox"], [role="spinbutton"]') !== null)
  );
}

function isInOverlay(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}

/** Runs the commands by their keys. A text field keeps its letters and its own undo; a dialog keeps everything. */
export function useKeyboard(): void {
  useEffect(() => {
    let pending: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isInOverlay(event.target)) return;
      const mod = event.ctrlKey || event.metaKey;
      if (isTyping(event.target) && (!mod || 'zyacvx'.includes(event.key.toLowerCase()))) return;
      const match = matchStroke(allCommands(), event, pending);
      clearTimeout(timer);
      pending = match.pending;
      if (pending !== null) timer = setTimeout(() => (pending = null), PAIR_WITHIN);
      if (!match.command) return;
      event.preventDefault();
      match.command.run();
    };
    window.addEventListener('keydown', press);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', press);
    };
  }, []);
}
