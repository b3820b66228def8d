/** What a calendar file says to its recipient of each session: from how the session is now and from what was told before. */
import type { ProgrammeStatus } from '../vocabulary.ts';
import { sequenceFor, type SessionFacts, type Told } from './sequence.ts';

export interface Candidate {
  readonly facts: SessionFacts & { readonly status: ProgrammeStatus };
  /** Why it is not this recipient's (any more); null where it is. */
  readonly notTheirs: 'draft' | 'notInvited' | 'notComing' | null;
}

export type News = 'new' | 'changed' | 'cancelled' | 'same';

export interface Line {
  readonly status: ProgrammeStatus;
  /** It is told as cancelled because it is no longer this recipient's. */
  readonly isPersonalCancellation: boolean;
  readonly sequence: number;
  /** What it tells beyond what the recipient was told last. */
  readonly news: News;
  /** What the recipient was told last, where that is known. */
  readonly was: SessionFacts | null;
}

export type LeftOut = NonNullable<Candidate['notTheirs']> | 'neverAnnounced' | 'toldAlready';

/**
 * The line of a file about one session, or why there is none. A session that has gone from a recipient (it was cancelled,
 * or is no longer theirs) is told as cancelled to whoever was told of it, once, and to nobody else.
 *
 * @param told all that was ever told of the session, to anybody
 */
export function lineFor(
  { facts, notTheirs }: Candidate,
  recipient: string,
  told: readonly Told[],
  floor: number,
): Line | LeftOut {
  const own = told.filter((one) => one.recipient === recipient);
  const isGone = facts.status === 'cancelled' || facts.status === 'postponed';
  if (isGone || notTheirs !== null) {
    if (own.length === 0) return notTheirs ?? 'neverAnnounced';
    if (isOver(own)) return 'toldAlready';
  }
  const isPersonalCancellation = notTheirs !== null && !isGone;
  const telling = { recipient, facts, isPersonalCancellation };
  const sequence = sequenceFor(telling, told, floor);
  const last = latest(own);
  return {
    status: isPersonalCancellation ? 'cancelled' : facts.status,
    isPersonalCancellation,
    sequence,
    news: newsOf(last, sequence, isGone || isPersonalCancellation),
    was: last && !last.isVoid ? last.facts : null,
  };
}

function newsOf(last: Told | undefined, sequence: number, isCancellation: boolean): News {
  if (!last) return 'new';
  if (sequence === last.sequence) return 'same';
  return isCancellation ? 'cancelled' : 'changed';
}

/** What a calendar shows that was told all this: it keeps what came with the highest number. */
export function latest<T extends Told>(own: readonly T[]): T | undefined {
  return own.reduce<T | undefined>(
    (best, one) => (best === undefined || one.sequence >= best.sequence ? one : best),
    undefined,
  );
}

/** Whether the recipient knows of no session any more: told last that it is off. A void dispatch leaves it open. */
function isOver(own: readonly Told[]): boolean {
  const last = latest(own);
  if (!last || last.isVoid) return false;
  return (
    last.isPersonalCancellation || last.facts.status === 'cancelled' || last.facts.status === 'postponed'
  );
}
