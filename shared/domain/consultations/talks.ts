/** Where consultations stand on a day, and whom the coalition has spoken with last. Days are YYYY-MM-DD. */
import { compareText } from '../compare.ts';
import { inOrder } from '../steps/ledger.ts';
import { stateAt, type Move } from '../steps/moves.ts';
import type { ConsultationState } from '../vocabulary.ts';

/** The states of what has taken place. */
export const HELD: ReadonlySet<ConsultationState> = new Set(['held', 'follow_up', 'closed']);

export interface Talk {
  readonly id: string;
  readonly participantIds: readonly string[];
  /** As it was agreed; a letter may have none. */
  readonly startWall: string | null;
  /** The day on which it was entered. */
  readonly madeOn: string;
  readonly moves: readonly Move<ConsultationState>[];
}

export interface Contacts<T> {
  /** The last that had taken place by the end of the day. */
  readonly last: { readonly date: string; readonly talk: T } | null;
  /** Those that were still ahead, the next first; those without an hour last. */
  readonly planned: readonly T[];
}

/** The day on which a talk took place: that for which it was agreed, else that on which it was first said to be held. */
function dayOf({ startWall, moves }: Talk): string {
  const held = inOrder(moves).find(({ state }) => HELD.has(state));
  return startWall?.slice(0, 10) ?? held?.date ?? '';
}

/** What there is of talks with one participant at the end of a day. */
export function contactsWith<T extends Talk>(
  talks: readonly T[],
  participantId: string,
  asAt: string,
): Contacts<T> {
  const theirs = talks
    .filter(({ participantIds, madeOn }) => participantIds.includes(participantId) && madeOn <= asAt)
    .map((talk) => ({ talk, date: dayOf(talk), state: stateAt(talk.moves, 'planned', asAt).state }));
  const held = theirs
    .filter(({ state }) => HELD.has(state))
    .toSorted((a, b) => compareText(b.date, a.date) || compareText(b.talk.id, a.talk.id));
  const planned = theirs
    .filter(({ state }) => state === 'planned')
    .map(({ talk }) => talk)
    .toSorted((a, b) => compareText(a.startWall ?? '~', b.startWall ?? '~') || compareText(a.id, b.id));
  const [last] = held;
  return { last: last ? { date: last.date, talk: last.talk } : null, planned };
}
