/** What a page about one participant may hold, by whom it is for. A principal leaves it on a table: what is not named here is in none. */
import type { PageLevel, Publicity } from '../vocabulary.ts';

/** The most open level that may hold each sort of fact that is not public. */
const WIDEST = {
  /** The number of the note or letter by which it became what it is. */
  instrument: 'delegation',
  /** Who speaks for it, and in which office: as it has named them itself. */
  person: 'delegation',
  /** Where a person is reached. */
  address: 'internal',
  /** What it has replied, beside that it comes: that it does not, that it has what it was told; and that it has not. */
  reply: 'delegation',
  /** A session to which only those come that are named in it. */
  closedSession: 'delegation',
  /** A session that is not announced, a point that is not in the agenda outside, a group that is not set up. */
  draft: 'internal',
  /** An action that nobody has adopted yet. */
  undecided: 'delegation',
  /** What has been asked of it. */
  asked: 'delegation',
  /** What it is yet to be asked, or to be reminded of. */
  unasked: 'internal',
  /** That there was a talk with it, on which day and in which way. */
  contact: 'delegation',
  /** What the secretariat has written for itself: what a talk was about and what was said in it, reasons, notes. */
  notes: 'internal',
} as const satisfies Record<string, PageLevel>;

export type PageFact = keyof typeof WIDEST;

/** Whether a page for a level may hold a sort of fact. */
export function mayHold(level: PageLevel, fact: PageFact): boolean {
  return level === 'internal' || level === WIDEST[fact];
}

/** A statement with whom it is for. */
export interface Guarded {
  readonly publicity: Publicity;
  /** The UTC instant at which an embargo ends. */
  readonly embargoUntil: string | null;
  /** Whether it is the participant's own statement: made by it, and not by another on its behalf. */
  readonly isOwn: boolean;
}

/**
 * Whether a page for a level may hold a statement. The secretariat has all of them; a delegation has its own, whoever else
 * is not to know them; anybody has what is public.
 *
 * @param now UTC instant against which embargoes are held
 */
export function mayHoldStatement(level: PageLevel, statement: Guarded, now: string): boolean {
  if (level === 'internal' || isOpen(statement, now)) return true;
  return level === 'delegation' && statement.isOwn;
}

function isOpen({ publicity, embargoUntil }: Guarded, now: string): boolean {
  if (publicity === 'public') return true;
  return publicity === 'embargoed' && embargoUntil !== null && embargoUntil <= now;
}
