import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { InHead } from './in-head.ts';
import './Head.css';

const STEPS: Readonly<Record<string, 'on' | 'back' | 'first' | 'last'>> = {
  ArrowDown: 'on',
  ArrowUp: 'back',
  Home: 'first',
  End: 'last',
};

const PARTS = '.fact-text, .fact-link, .button';

/** Facts among which the arrows go from one to the next, in the direction of the text. */
export function Facts({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    <div className={className} onKeyDown={step}>
      {children}
    </div>
  );
}

/** What a record is, in one sentence of parts: for Tab it is one thing. */
export function Head({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [isEntered, setEntered] = useState(false);
  return (
    <div
      role="group"
      aria-label={label}
      className="head"
      tabIndex={isEntered ? -1 : 0}
      onFocus={({ target, currentTarget }) => {
        setEntered(true);
        if (target === currentTarget) partsIn(currentTarget)[0]?.focus();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setEntered(false);
      }}
      onKeyDown={step}
    >
      <InHead value>{children}</InHead>
    </div>
  );
}

function partsIn(head: HTMLElement): HTMLElement[] {
  return [...head.querySelectorAll<HTMLElement>(PARTS)].filter((part) => part.offsetParent !== null);
}

function step(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  // In a field the arrows are the field's.
  if (!(target instanceof HTMLElement) || !target.matches(PARTS) || target.closest('.fact-editor')) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const isBack = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const way = key === 'ArrowLeft' || key === 'ArrowRight' ? (key === isBack ? 'back' : 'on') : STEPS[key];
  if (way === undefined) return;
  const parts = partsIn(currentTarget);
  const at = parts.indexOf(target);
  const next = { on: at + 1, back: at - 1, first: 0, last: parts.length - 1 }[way];
  event.preventDefault();
  parts[Math.min(Math.max(next, 0), parts.length - 1)]?.focus();
}
