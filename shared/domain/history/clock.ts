/**
 * A hybrid logical clock: it never goes back, also when the laptop's clock does, and it orders what several replicas wrote.
 */
import type { LogicalTime } from './logged.ts';

/** The next time of a log: later than `last`, and not before `now` (milliseconds since 1970). */
export function nextTime(last: LogicalTime | null, now: number): LogicalTime {
  if (!last || now > last.ms) return { ms: now, tick: 0 };
  return { ms: last.ms, tick: last.tick + 1 };
}

/** Negative where `a` is earlier, 0 where both are the same. */
export function compareTimes(a: LogicalTime, b: LogicalTime): number {
  return a.ms - b.ms || a.tick - b.tick;
}
