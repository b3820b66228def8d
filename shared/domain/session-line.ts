import { figuresIn, withLength } from './agenda-lines.ts';

/** A session as somebody types it: 10:00–11:30 Debate · Debate, 10–11:30 · 9:15 Opening · Opening 45' */
export interface TypedSession {
  readonly title: string;
  /** Minutes from midnight; null where it does not say when it begins. */
  readonly from: number | null;
  /** How long it lasts; null where it does not say so. An end before the start is on the next day. */
  readonly minutes: number | null;
}

const HOUR = String.raw`(\d{1,2})(?:[:.h](\d{2}))?`;
const HOURS = String.raw`${HOUR}\s*[-–—]\s*${HOUR}`;
const BEFORE = new RegExp(String.raw`^${HOURS}[\s,:;]+(?=\S)`, 'u');
const BEHIND = new RegExp(String.raw`[\s,(]+${HOURS}\)?$`, 'u');
const START = /^(\d{1,2})[:h](\d{2})[\s,;]+(?=\S)/u;
const DAY = 24 * 60;

/** What a line says of a session. Bare numbers belong to the name (Groups 1–3): one of both hours has its minutes. */
export function sessionFrom(text: string): TypedSession {
  const line = text.trim();
  const figures = figuresIn(line);
  for (const pattern of [BEFORE, BEHIND]) {
    const found = pattern.exec(figures);
    const hours = found && hoursOf(found);
    if (found && hours) {
      const title = (line.slice(0, found.index) + line.slice(found.index + found[0].length)).trim();
      return { title, ...hours };
    }
  }
  const start = START.exec(figures);
  const from = start && minuteOf(start[1], start[2]);
  const { title, minutes } = withLength(from === null ? line : line.slice(start?.[0].length));
  return { title, from, minutes: minutes !== null && minutes < 1 ? null : minutes };
}

function hoursOf([, hour, minute, toHour, toMinute]: RegExpExecArray): {
  readonly from: number;
  readonly minutes: number;
} | null {
  const [from, to] = [minuteOf(hour, minute), minuteOf(toHour, toMinute)];
  if (from === null || to === null || (minute === undefined && toMinute === undefined)) return null;
  return from === to ? null : { from, minutes: (to - from + DAY) % DAY };
}

/** Minutes from midnight; null where no clock shows it. */
function minuteOf(hour = '', minute = '00'): number | null {
  return Number(hour) < 24 && Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : null;
}
