/** What a recipient does not know of an alert: from where it stands and from what they were told. */
import type { AlertState, Marking, ToldOfAlert } from '../vocabulary.ts';
import { isNarrower } from './marking.ts';

/** Where an alert stands. */
export interface Standing {
  readonly state: AlertState;
  readonly marking: Marking;
  /** The page that was frozen last; null where it was never sent. */
  readonly releaseId: string | null;
}

/** What one dispatch told one recipient. */
export interface Told {
  readonly says: ToldOfAlert;
  readonly marking: Marking;
  readonly releaseId: string | null;
  /** The dispatch was declared void: nobody knows whether it arrived. */
  readonly isVoid: boolean;
}

/** An alert is over that was withdrawn, or that another one says now: its state, and what is told of that. */
export type End = Extract<AlertState & ToldOfAlert, 'withdrawn' | 'merged'>;

export function isEnd(word: AlertState | ToldOfAlert): word is End {
  return word === 'withdrawn' || word === 'merged';
}

/**
 * What they are to be told next; null where they know all of it. The end comes before anything else, and is told to whoever
 * may have had the alert, also where it is no longer theirs; so is a narrower marking. An update goes to who is to have it.
 *
 * @param told what this recipient was told, oldest first
 * @param isRecipient whether they are to have the alert now
 */
export function dueTo(standing: Standing, told: readonly Told[], isRecipient: boolean): ToldOfAlert | null {
  const { state, marking, releaseId } = standing;
  if (releaseId === null) return null;
  const last = told.at(-1);
  const sure = told.filter(({ isVoid }) => !isVoid);
  if (isEnd(state)) {
    if (!last) return null;
    return sure.some(({ says }) => isEnd(says)) ? null : state;
  }
  const held = sure.findLast((one) => one.releaseId !== null)?.releaseId ?? null;
  if (held === null) return isRecipient && state === 'sent' ? 'sent' : last ? raised(last, marking) : null;
  if (isRecipient && state === 'sent' && held !== releaseId) return 'updated';
  const known = sure.at(-1);
  return known ? raised(known, marking) : null;
}

function raised(last: Told, marking: Marking): ToldOfAlert | null {
  return isNarrower(marking, last.marking) ? 'marked' : null;
}
