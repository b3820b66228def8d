import { useEffect, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { holdsUnchosen, settleUnchosen } from './unchosen.ts';

const FIELD = [
  'input:enabled:not([type="hidden"], [readonly])',
  'textarea:enabled:not([readonly])',
  '[role="spinbutton"]:not([aria-readonly="true"], [aria-disabled="true"])',
  '.select-button:enabled',
].join(', ');
const MAIN = '.dialog-actions :is(.button-primary, .button-danger)';

function mainOf(dialog: Element): HTMLButtonElement | null {
  return dialog.querySelector<HTMLButtonElement>(`:is(${MAIN}):enabled`);
}

/** Whether nothing has the focus: what had it is gone, and what it goes back to has not taken it. */
function isLost(dialog: Element): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement === dialog;
}

/** Begins in the first field; in a dialog without one on its main button. */
function begin(dialog: Element): void {
  const { activeElement } = document;
  if (activeElement !== dialog && dialog.contains(activeElement)) return;
  const field = dialog.querySelector<HTMLElement>(`.dialog-content :is(${FIELD})`);
  (field ?? mainOf(dialog))?.focus();
}

/** Goes to the first field of which something is said to be wrong; gives whether there is one. */
function goToFault(dialog: Element): boolean {
  const fault = dialog.querySelector('.dialog-content :is(.field-error, [aria-invalid="true"])');
  const field = fault?.closest('.field')?.querySelector<HTMLElement>(FIELD) ?? null;
  field?.focus();
  return field !== null;
}

/** Carries out the main action; what is half typed is taken by leaving its field first. */
function carryOut(dialog: Element): void {
  flushSync(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  if (!holdsUnchosen(dialog)) return pressMain(dialog);
  void settleUnchosen(dialog).then((fault) => (fault ? fault.focus() : pressMain(dialog)));
}

function pressMain(dialog: Element): void {
  const main = mainOf(dialog);
  main?.focus();
  main?.click();
}

/**
 * Stands within a dialog and keeps its focus: at first in its first field, before the dialog takes it for itself; after a main
 * action that was refused on the first fault. One key carries out the main action of every dialog.
 */
export function DialogFocus({ body }: { readonly body: RefObject<HTMLElement | null> }) {
  /** The main action was asked for, and nothing was typed since. */
  const isAsked = useRef(false);
  const hasBegun = useRef(false);
  useEffect(() => {
    const dialog = body.current;
    if (!dialog) return undefined;
    if (isAsked.current && goToFault(dialog)) {
      isAsked.current = false;
      return undefined;
    }
    if (!hasBegun.current) {
      // What it begins with may have to be read first.
      begin(dialog);
      hasBegun.current = dialog !== document.activeElement && dialog.contains(document.activeElement);
      return undefined;
    }
    if (!isLost(dialog)) return undefined;
    // A list or a dialog over it that closes gives the focus back a moment later.
    const frame = requestAnimationFrame(() => {
      if (isLost(dialog)) begin(dialog);
    });
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    const dialog = body.current;
    if (!dialog) return;
    begin(dialog);
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      carryOut(dialog);
    };
    // A list that has just been closed has not given the focus back yet: the key is meant for the dialog all the same.
    const pressNowhere = (event: KeyboardEvent): void => {
      const isOnTop = [...document.querySelectorAll('.dialog-body')].at(-1) === dialog;
      if (event.target === document.body && isOnTop) press(event);
    };
    const click = ({ target }: Event): void => {
      if (target instanceof Element && target.closest(MAIN)) isAsked.current = true;
    };
    const type = (): void => {
      isAsked.current = false;
    };
    // On the way down: the fields of a date keep every key to themselves.
    dialog.addEventListener('keydown', press, { capture: true });
    document.addEventListener('keydown', pressNowhere, { capture: true });
    dialog.addEventListener('click', click, { capture: true });
    dialog.addEventListener('input', type);
    return () => {
      dialog.removeEventListener('keydown', press, { capture: true });
      document.removeEventListener('keydown', pressNowhere, { capture: true });
      dialog.removeEventListener('click', click, { capture: true });
      dialog.removeEventListener('input', type);
    };
  }, [body]);
  return null;
}
