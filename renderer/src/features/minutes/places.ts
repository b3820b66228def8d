import type { KeyboardEvent } from 'react';
import { latinKey } from '../../state/strokes.ts';

/** What Alt with the arrows goes through: who was there, what was said before the first item, each item, what is under none. */
const PLACE = '[data-place]';

/** Alt with D or T begins a line, Alt with the arrows goes on to the next place of the tab. */
export function pressInPlace(event: KeyboardEvent, begin: (what: 'decision' | 'task') => void): void {
  if (!event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof Element)) return;
  const key = latinKey(event);
  if (key === 'd') begin('decision');
  else if (key === 't') begin('task');
  else if (key === 'arrowdown' || key === 'arrowup') goOn(event.target, key === 'arrowdown' ? 1 : -1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function goOn(from: Element, by: 1 | -1): void {
  const all = [...(from.closest('.minutes')?.querySelectorAll<HTMLElement>(PLACE) ?? [])];
  const own = from.closest<HTMLElement>(PLACE);
  // Whoever is in none yet stands before the first.
  const next = all[(own ? all.indexOf(own) : -1) + by];
  focusPlace(next);
}

/** To the text of a place; of what has no text, to its first button. */
export function focusPlace(place: HTMLElement | null | undefined): void {
  const text = place?.querySelector<HTMLElement>('textarea');
  (text ?? place?.querySelector<HTMLElement>('button'))?.focus();
}

/** To the first of who was there; where nobody is expected, to the first field. */
export function focusFirst(minutes: HTMLElement | null): void {
  const first = minutes?.querySelector<HTMLElement>(`${PLACE} [role="option"]`);
  (first ?? minutes?.querySelector<HTMLElement>(`${PLACE} :is(input, textarea)`))?.focus();
}
