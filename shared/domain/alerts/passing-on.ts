/** How far an alert that came from others is told on: never wider than it came, and not before their embargo ends. */
import type { AlertState, Marking } from '../vocabulary.ts';
import { isOver } from './incoming.ts';
import { boundOf, type Bound } from './marking.ts';

interface Received extends Bound {
  /** Null where it is the secretariat's own. */
  readonly origin: Bound | null;
}

/**
 * The marking by which its recipients are found. What others marked AMBER+STRICT is for the organization that was given it,
 * and that is this one: like what is RED, it goes to nobody by rule.
 */
export function reachOf(alert: Received): Marking {
  const { marking } = boundOf(alert);
  return alert.origin !== null && marking === 'amber_strict' ? 'red' : marking;
}

/** Until when it is for those alone to whom others gave it; null where it may be told on. @param now UTC instant */
export function heldUntil({ origin }: Pick<Received, 'origin'>, now: string): string | null {
  const until = origin?.embargoUntil ?? null;
  return until !== null && until > now ? until : null;
}

/** Whether it came from others, stands, and was told to nobody yet: it is passed on from where it is on record. */
export function isYetToPassOn({
  origin,
  state,
  number,
}: {
  readonly origin: unknown;
  readonly state: AlertState;
  readonly number: string | null;
}): boolean {
  return origin !== null && state === 'closed' && number === null;
}

/** Whether rules have a say in who is to have it, now or once it is marked otherwise. */
export function hasRules(alert: Received & { readonly state: AlertState }): boolean {
  return alert.origin === null || (!isOver(alert.state) && reachOf({ ...alert, ...alert.origin }) !== 'red');
}
