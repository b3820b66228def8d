/** The first and the last instant that every zone shows in a year of four digits, which is what calendars and files hold. */
const FIRST = Date.UTC(2000, 0, 2) - 1999 * 365.2425 * 24 * 60 * 60_000;
const LAST = Date.UTC(9999, 11, 30, 23, 59, 59, 999);

/** An instant of milliseconds since 1970; what lies beyond the years that can be written is the last that can. */
export function instantAt(ms: number): string {
  const time = Number.isFinite(ms) ? Math.min(Math.max(ms, FIRST), LAST) : FIRST;
  return new Date(time).toISOString();
}
