/** Which bodies somebody should look at before saying how an action or a session stands to what exists. It proposes, and decides nothing. */
import { compareText } from '../compare.ts';
import { foldText } from '../text/fold.ts';
import { daysBetween } from '../time/days.ts';
import type { Area } from '../vocabulary.ts';

export interface Body {
  readonly id: string;
  readonly areas: readonly Area[];
  /** All that is written of it: its names, what it does. */
  readonly texts: readonly string[];
  /** Its meetings, as they stand among the host events; days, YYYY-MM-DD. */
  readonly meetings: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

export interface Subject {
  readonly areas: readonly Area[];
  readonly texts: readonly string[];
  /** The days that it is about; null where it has none. */
  readonly days: { readonly from: string; readonly to: string } | null;
}

export interface Candidate {
  readonly forumId: string;
  readonly score: number;
  readonly areas: readonly Area[];
  /** Folded, as they were found in both. */
  readonly words: readonly string[];
  /** Its meeting nearest to the days of the subject. */
  readonly meetingId: string | null;
}

/** An area weighs more than a word, because somebody has chosen it; words beyond these say the same again. */
const WEIGHTS = { area: 3, word: 1, meeting: 2 } as const;
const MOST_WORDS = 5;
/** Letters; shorter ones are articles and prepositions in most languages. */
const SHORTEST = 5;
/** Days before or after. */
const NEAR = 14;

/** The bodies that share an area, a telling word or some days with a subject, the nearest first. */
export function candidatesFor(subject: Subject, bodies: readonly Body[]): Candidate[] {
  const wordsOf = new Map(bodies.map(({ id, texts }) => [id, wordsIn(texts)]));
  const own = wordsIn(subject.texts);
  return bodies
    .map((body): Candidate => {
      const areas = subject.areas.filter((area) => body.areas.includes(area));
      const words = [...(wordsOf.get(body.id) ?? [])]
        .filter((word) => own.has(word) && isTelling(word, [...wordsOf.values()]))
        .toSorted(compareText)
        .slice(0, MOST_WORDS);
      const meetingId = nearestMeeting(subject, body);
      const score =
        areas.length * WEIGHTS.area +
        words.length * WEIGHTS.word +
        (meetingId === null ? 0 : WEIGHTS.meeting);
      return { forumId: body.id, score, areas, words, meetingId };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || compareText(a.forumId, b.forumId));
}

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  const words = foldText(texts.join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  // Chinese has no spaces, and its words are short.
  return new Set(words.filter((word) => word.length >= SHORTEST || /\p{Script=Han}{2}/u.test(word)));
}

/** What is written of every third body, such as “drug”, tells none from the others. */
function isTelling(word: string, all: readonly ReadonlySet<string>[]): boolean {
  const holders = all.filter((words) => words.has(word)).length;
  return holders === 1 || holders * 3 <= all.length;
}

function nearestMeeting({ days }: Subject, { meetings }: Body): string | null {
  if (days === null) return null;
  const near = meetings
    .map((meeting) => ({ id: meeting.id, apart: daysApart(days, meeting) }))
    .filter(({ apart }) => apart <= NEAR)
    .toSorted((a, b) => a.apart - b.apart || compareText(a.id, b.id));
  return near[0]?.id ?? null;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** 0 where they share a day. */
function daysApart(a: Span, b: Span): number {
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from));
}
