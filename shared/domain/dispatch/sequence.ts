/**
 * The iCalendar SEQUENCE of a session, which follows from what has been handed out and is stored nowhere else: so no undo,
 * restore or merge can let it fall.
 */
import { canonical } from '../history/canonical.ts';

/** A session as a file says it. All three compare as JSON. */
export interface SessionFacts {
  /** When it is: wall times and zone. */
  readonly slot: unknown;
  /** Where it is, in the words of the file. */
  readonly place: unknown;
  readonly status: unknown;
}

/** What one dispatch told one recipient of one session. */
export interface Told {
  readonly recipient: string;
  /** How the session itself was then; of one that is no longer this recipient's, how they knew it. */
  readonly facts: SessionFacts;
  /** The file said that the session is cancelled, because it is no longer this recipient's. */
  readonly isPersonalCancellation: boolean;
  /** The dispatch was declared void: nobody knows what the recipient has of it. */
  readonly isVoid: boolean;
  readonly sequence: number;
}

/** What a file that is being made says to its recipient of one session. */
export type Telling = Pick<Told, 'recipient' | 'facts' | 'isPersonalCancellation'>;

/** The largest INTEGER of RFC 5545. */
const LARGEST = 2 ** 31 - 1;
/** So many numbers stay above any floor, also where a clock that ran decades ahead has lifted it. */
const ROOM = 2 ** 20;

const YEAR_2020 = Date.UTC(2020, 0);

/**
 * Told exactly this before: the same number again. Else the highest number that was ever sent, if it was sent with exactly
 * this state of the session (cancellations for one recipient aside) and is above what this recipient had. Else the highest
 * + 1; 0 before the first.
 *
 * @param told all that was ever told of the session, to anybody, in any order
 * @param floor numbers below it may have been sent without being known here (see `floorAfterRestore`); 0 where none were
 */
export function sequenceFor(telling: Telling, told: readonly Told[], floor = 0): number {
  const lost = floor - 1;
  const own = told.filter(({ recipient }) => recipient === telling.recipient);
  const had = Math.max(lost, ...own.map(({ sequence }) => sequence));
  // A calendar keeps what came with the highest number, so that is what the recipient was told last, by whichever laptop.
  const last = own.filter(({ sequence }) => sequence === had);
  if (had > lost && last.every((one) => saysTheSame(one, telling))) return had;

  const highest = Math.max(lost, ...told.map(({ sequence }) => sequence));
  const withHighest = told.filter(
    ({ sequence, isPersonalCancellation }) => sequence === highest && !isPersonalCancellation,
  );
  const isOfThisState = withHighest.every(({ facts }) => isSame(facts, telling.facts));
  return highest > had && isOfThisState ? highest : Math.min(highest + 1, LARGEST);
}

/** Whether the recipient need not be told: the calendar that has the one says what the other would. */
function saysTheSame(told: Told, telling: Telling): boolean {
  if (told.isVoid || told.isPersonalCancellation !== telling.isPersonalCancellation) return false;
  return told.isPersonalCancellation || isSame(told.facts, telling.facts);
}

function isSame(a: SessionFacts, b: SessionFacts): boolean {
  return canonical([a.slot, a.place, a.status]) === canonical([b.slot, b.place, b.status]);
}

/**
 * A number above all that the file before a restore can have handed out: the seconds since 2020 by the later of the clock
 * and the last stamp, both in milliseconds since 1970, for no session is told and changed again every second for years;
 * and above what is known to have been sent. A clock far in the future leaves room for what is still to be told.
 */
export function floorAfterRestore({
  nowMs,
  lastStampMs,
  sentBefore,
}: {
  readonly nowMs: number;
  readonly lastStampMs: number;
  /** The highest number that either file knows of; 0 where it is none or cannot be asked. */
  readonly sentBefore: number;
}): number {
  const seconds = Math.floor((Math.max(nowMs, lastStampMs) - YEAR_2020) / 1000);
  const byClock = Math.min(Math.max(seconds, 0), LARGEST - ROOM);
  return Math.min(Math.max(byClock, sentBefore + 1), LARGEST);
}
