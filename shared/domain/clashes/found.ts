import type { Fact } from '../facts.ts';
import type { ClashSession } from './input.ts';

export const CLASH_RULES = [
  'same_room',
  'same_person',
  'same_chair',
  'too_few_delegates',
  'agenda_longer',
  'agenda_shorter',
  'agenda_circle',
  'over_capacity',
  'walking_time',
  'outside_interpretation',
  'host_meeting',
  'two_heads',
  'same_members',
] as const;

/** A clash before anybody has accepted it. */
export interface Found {
  readonly key: string;
  readonly fingerprint: string;
  readonly rule: (typeof CLASH_RULES)[number];
  readonly severity: 'warning' | 'notice';
  readonly reconveningIds: string[];
  readonly groupIds: string[];
  readonly sessionIds: string[];
  readonly startUtc: string;
  readonly endUtc: string;
  readonly params: Record<string, Fact>;
}

interface Facts extends Pick<Found, 'rule' | 'severity' | 'params'> {
  /** Whom or what it is about beside the sessions: a part of its key. */
  readonly about?: string;
  /** What else has to change before an accepted clash is looked at again. */
  readonly measure?: string;
}

/** What the field that keeps a key holds. */
const LONGEST_KEY = 300;

/** A clash between sessions: its key is the rule and whom it is about, its fingerprint adds when. */
export function clashOf(sessions: readonly ClashSession[], facts: Facts): Found {
  const { about = '', measure = '', ...said } = facts;
  const inTime = [...sessions].sort(byStart);
  const ids = sessions.map(({ id }) => id).sort();
  const key = [said.rule, ...ids, about].join(':');
  const times = inTime.map(({ id, startUtc, endUtc }) => `${id} ${startUtc} ${endUtc}`).sort();
  const meetings = inTime.flatMap(({ meetingId }) => meetingId ?? []);
  const groups = inTime.flatMap(({ groupId }) => groupId ?? []);
  return {
    ...said,
    key: key.length <= LONGEST_KEY ? key : `${said.rule}:${fingerprint(key)}`,
    fingerprint: fingerprint([...times, about, measure].join('|')),
    reconveningIds: [...new Set(meetings)],
    groupIds: [...new Set(groups)],
    sessionIds: ids,
    startUtc: inTime[0]?.startUtc ?? '',
    endUtc: sessions.reduce((last, { endUtc }) => (endUtc > last ? endUtc : last), ''),
  };
}

/** By the time at which they begin. */
export function byTime(a: Found, b: Found): number {
  if (a.startUtc !== b.startUtc) return a.startUtc < b.startUtc ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

function byStart(a: ClashSession, b: ClashSession): number {
  if (a.startUtc !== b.startUtc) return a.startUtc < b.startUtc ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** A short text that differs when what it stands for does (FNV-1a, 2 × 32 bits). */
function fingerprint(text: string): string {
  const half = (seed: number): string => {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x01234567);
}
