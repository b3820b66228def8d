/**
 * Wall times and instants. A wall time is YYYY-MM-DDTHH:mm in a named IANA zone; an instant is ISO 8601 in UTC with
 * milliseconds; a date is YYYY-MM-DD. These are the only functions that convert between them.
 */
import { tzOffset } from '@date-fns/tz';

export type Resolved =
  | { readonly kind: 'one'; readonly utc: string }
  /** The clock jumps over it: the last wall time before the jump and the first after it. */
  | { readonly kind: 'skipped'; readonly before: string; readonly after: string }
  /** The clock is set back over it: the instant before the change and the one after. */
  | { readonly kind: 'twice'; readonly first: string; readonly second: string };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const zones = new Set<string>();

/** Asked of the platform itself: tzOffset takes what ends like an offset for one, and every name that an object has. */
export function isZone(zone: string): boolean {
  if (zones.has(zone)) return true;
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  zones.add(zone);
  return true;
}

/** The regions of the time zone database; a zone in none of them is one word. */
const REGIONS =
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US|SystemV)\/[A-Z]/;

/**
 * Whether it is a zone as the time zone database spells it. The platform takes it in any letters; a calendar program knows
 * it in these alone.
 */
export function isZoneName(zone: string): boolean {
  if (!isZone(zone)) return false;
  const { timeZone } = Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
  if (timeZone.toLowerCase() === zone.toLowerCase()) return timeZone === zone;
  return zone.includes('/') ? REGIONS.test(zone) : /^[A-Z]/.test(zone);
}

/** Parts of names that the database writes small, and short ones that it writes large. */
const SMALL = /^(au|es|of)$/i;
const LARGE = /^(ACT|GMT|IN|LHI|NSW|UCT|US|UTC)$/i;

/**
 * A zone as the time zone database spells it, where it is one in other letters; else the text as it is. The platform knows the
 * spelling of the names that it uses itself; of the others (Europe/KYIV) what stands in one case throughout is put right.
 */
export function zoneSpelling(zone: string): string {
  if (!isZone(zone)) return zone;
  const { timeZone } = Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
  if (timeZone.toLowerCase() === zone.toLowerCase()) return timeZone;
  if (!zone.includes('/')) return zone;
  return zone.replace(/[A-Za-z]+/g, (word) => {
    if (SMALL.test(word)) return word.toLowerCase();
    if (LARGE.test(word)) return word.toUpperCase();
    const isOneCase = word === word.toUpperCase() || word === word.toLowerCase();
    return isOneCase ? `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}` : word;
  });
}

/** Whether YYYY-MM-DD is a day on the calendar: there is no 30 February, though Date.parse takes it for 1 March. */
export function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00.000Z`);
  return !Number.isNaN(time) && iso(time).slice(0, 10) === date;
}

/** Minutes that the zone's clock is ahead of UTC at an instant. Fails with RangeError where there is no such zone. */
export function offsetMinutes(utc: string, zone: string): number {
  return offsetAt(Date.parse(utc), zone);
}

function offsetAt(time: number, zone: string): number {
  const offset = tzOffset(zone, new Date(time));
  if (Number.isNaN(offset)) throw new RangeError(`no zone or instant: ${zone}, ${time}`);
  return offset;
}

/** The wall time that the zone's clock shows at an instant; seconds are dropped. */
export function wallAt(utc: string, zone: string): string {
  return wallOf(Date.parse(utc), zone);
}

function wallOf(time: number, zone: string): string {
  return new Date(time + offsetAt(time, zone) * MINUTE).toISOString().slice(0, 16);
}

/** The instant that a wall time means. Fails with RangeError where either is malformed. */
export function resolveWall(wall: string, zone: string): Resolved {
  const asUtc = Date.parse(`${wall}:00.000Z`);
  if (Number.isNaN(asUtc) || iso(asUtc).slice(0, 16) !== wall)
    throw new RangeError(`not a wall time: ${wall}`);
  // Whatever change there is lies within a day on either side; each offset in force there is a candidate.
  const offsets = new Set([-DAY, 0, DAY].map((shift) => offsetAt(asUtc + shift, zone)));
  const instants = [...offsets]
    .map((offset) => asUtc - offset * MINUTE)
    .filter((time) => wallOf(time, zone) === wall)
    .sort((a, b) => a - b);
  const [first, second] = instants;
  if (first === undefined) return skipped(asUtc, zone);
  if (second === undefined) return { kind: 'one', utc: iso(first) };
  return { kind: 'twice', first: iso(first), second: iso(second) };
}

/**
 * The instant of a wall time where one must be had: of two the second if so asked; of a time that the clock jumps over the
 * moment of the jump.
 */
export function instantNear(wall: string, zone: string, isSecond: boolean): string {
  const resolved = resolveWall(wall, zone);
  switch (resolved.kind) {
    case 'one':
      return resolved.utc;
    case 'twice':
      return isSecond ? resolved.second : resolved.first;
    case 'skipped':
      return instantNear(resolved.after, zone, false);
  }
}

/** Walks to the minute of the jump: the wall clock's last minute before it and first minute after it. */
function skipped(asUtc: number, zone: string): Resolved {
  let low = asUtc - offsetAt(asUtc - DAY, zone) * MINUTE - DAY;
  let high = asUtc - offsetAt(asUtc + DAY, zone) * MINUTE + DAY;
  const before = offsetAt(low, zone);
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return { kind: 'skipped', before: wallOf(low, zone), after: wallOf(high, zone) };
}

/** Hours by which clock A is ahead of clock B at an instant. */
export function hoursApart(zoneA: string, zoneB: string, utc: string): number {
  return (offsetMinutes(utc, zoneA) - offsetMinutes(utc, zoneB)) / 60;
}

export function addMinutes(utc: string, minutes: number): string {
  return iso(Date.parse(utc) + minutes * MINUTE);
}

/** Minutes from a to b, negative where b is earlier. */
export function minutesBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / MINUTE;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
