import { useLayoutEffect, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** A picker that holds a text of which nothing is chosen yet. */
interface Held {
  /** What it could be chosen from is still being read. */
  readonly isBehind: boolean;
  /** Takes what is meant, else says what is wrong with it. */
  readonly settle: () => void;
}

/** By the element that they stand in: whoever saves a form knows its box, and not what is in it. */
const held = new Map<Element, Held>();

/** In milliseconds. */
const ASK_AGAIN = 16;

/** Says of a picker whether it holds such a text: a form is not saved over it. */
export function useUnchosen(root: RefObject<HTMLElement | null>, picker: Held | null): void {
  useLayoutEffect(() => {
    const { current } = root;
    if (!current || !picker) return undefined;
    held.set(current, picker);
    return () => void held.delete(current);
  });
}

function heldIn(form: Element): [Element, Held][] {
  return [...held]
    .filter(([root]) => form.contains(root))
    .sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

export function holdsUnchosen(form: Element | null): boolean {
  return form !== null && heldIn(form).length > 0;
}

/** Has every picker of a form take what is meant by its text; gives the field of the first in which it is not known. */
export async function settleUnchosen(form: Element | null): Promise<HTMLElement | null> {
  if (!form) return null;
  // A key may have chosen what is not drawn yet, and is still being heard.
  await Promise.resolve();
  flushSync(() => undefined);
  settleAll(form);
  while (heldIn(form).some(([, { isBehind }]) => isBehind)) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
    if (heldIn(form).every(([, { isBehind }]) => !isBehind)) settleAll(form);
  }
  const [first] = heldIn(form);
  return first?.[0].querySelector('input') ?? null;
}

function settleAll(form: Element): void {
  for (const [root] of heldIn(form)) flushSync(() => held.get(root)?.settle());
}

/** Carries out the main action of a dialog when its pickers hold no such text, else leads to the one that does. */
export function afterPickers(button: Element, run: () => void): void {
  const form = button.closest('.dialog-actions')?.closest('.dialog-body') ?? null;
  if (!holdsUnchosen(form)) return run();
  void settleUnchosen(form).then((fault) => {
    if (fault) fault.focus();
    // Anew: what was taken is in the form only when it has been drawn.
    else if (button instanceof HTMLElement) button.click();
  });
}
