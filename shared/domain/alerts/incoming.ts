/** What a file with an alert of others means here, by what has come of that alert before. */
import type { AlertState } from '../vocabulary.ts';
import { narrowerOf, type Bound } from './marking.ts';

/** What of an alert of others says which of its files is the later one. */
export interface Standing {
  readonly sha256: string;
  readonly update: number;
  readonly state: AlertState;
}

/**
 * - new: nothing of it has come before;
 * - update: it says something else than what came last;
 * - ends: those who sent it rely on it no more;
 * - same: it is what came last, and is so here;
 * - again: it is what came last, and what is here has become otherwise since;
 * - older: a later update has come;
 * - ended: they have said that they rely on it no more, and nothing follows that.
 */
export const COMINGS = ['new', 'update', 'ends', 'same', 'again', 'older', 'ended'] as const;
export type Coming = (typeof COMINGS)[number];

/**
 * @param known what came last of the same alert; null where nothing has
 * @param isAsSaid whether what is here says what the file says
 */
export function comingOf(known: Standing | null, file: Standing, isAsSaid: boolean): Coming {
  if (known === null) return 'new';
  if (known.sha256 === file.sha256) return isAsSaid ? 'same' : 'again';
  if (isOver(known.state)) return 'ended';
  if (file.update < known.update) return 'older';
  return isOver(file.state) ? 'ends' : 'update';
}

/**
 * What is known of an alert of others where laptops have taken in files of it apart from each other: the last of its end and
 * its updates, bound by all that it came with. Of two that are equally late the first that is given.
 */
export function joinedOrigin<O extends Standing & Bound>(origins: readonly O[]): O | null {
  const [last] = origins.toSorted(
    (a, b) => Number(isOver(b.state)) - Number(isOver(a.state)) || b.update - a.update,
  );
  return last === undefined ? null : { ...last, ...origins.reduce<Bound>(narrowerOf, last) };
}

/** Whether it changes anything to take it in. */
export function isTakenIn(coming: Coming): boolean {
  return coming === 'new' || coming === 'update' || coming === 'ends' || coming === 'again';
}

/** One that is merged is told under another number from then on. */
export function isOver(state: unknown): boolean {
  return state === 'withdrawn' || state === 'merged';
}

/** An embargo ends with a minute here, never earlier than there. */
export function toMinute(until: string | null): string | null {
  if (until === null) return null;
  const minute = 60_000;
  return new Date(Math.ceil(Date.parse(until) / minute) * minute).toISOString();
}
