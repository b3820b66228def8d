import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { offsetMinutes, resolveWall, wallAt } from '../../../../shared/domain/time/zones.ts';

interface ZoneRules {
  /** The VTIMEZONE as text. */
  readonly block: string;
  readonly timezone: ICAL.Timezone;
  /** By day since 1970 in UTC: asked for once, as a programme has many sessions a day. */
  readonly steady: Map<number, number | null>;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const known = new Map<string, ZoneRules | null>();

/** The VTIMEZONE of a zone under that very name, or null where there is none. */
export function zoneBlock(zone: string): string | null {
  return rulesOf(zone)?.block ?? null;
}

function rulesOf(zone: string): ZoneRules | null {
  const found = known.get(zone);
  if (found !== undefined) return found;
  const made = readRules(zone);
  known.set(zone, made);
  return made;
}

function readRules(zone: string): ZoneRules | null {
  const [found] = tzlib_get_ical_block(zone);
  if (!found) return null;
  // The library gives a renamed zone under its new name; the file has to use one name throughout.
  const block = found.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`);
  return { block, timezone: new ICAL.Timezone(new ICAL.Component(ICAL.parse(block))), steady: new Map() };
}

/**
 * Whether an instant can be written as wall time with a TZID. It cannot where there is no VTIMEZONE, where the wall
 * time occurs twice (parsers take either), or where the VTIMEZONE, which holds only the rule of today, disagrees
 * with this program's clock rules.
 */
export function canWriteLocal(utc: string, zone: string): boolean {
  const rules = rulesOf(zone);
  if (!rules) return false;
  const offset = steadyOffset(rules, zone, Date.parse(utc)) ?? loneOffset(utc, zone);
  if (offset === null) return false;
  const wall = new Date(Date.parse(utc) + offset * MINUTE).toISOString().slice(0, 19);
  return rules.timezone.utcOffset(ICAL.Time.fromDateTimeString(wall)) === offset * 60;
}

/** The offset in minutes where no change of the clock is near, so that a wall time cannot be doubtful; else null. */
function steadyOffset(rules: ZoneRules, zone: string, time: number): number | null {
  const day = Math.floor(time / DAY);
  const found = rules.steady.get(day);
  if (found !== undefined) return found;
  const [before, after] = [day - 1, day + 2].map((one) =>
    offsetMinutes(new Date(one * DAY).toISOString(), zone),
  );
  const steady = before !== undefined && before === after ? before : null;
  rules.steady.set(day, steady);
  return steady;
}

/** The offset at an instant whose wall time means that instant only; else null. */
function loneOffset(utc: string, zone: string): number | null {
  return resolveWall(wallAt(utc, zone), zone).kind === 'one' ? offsetMinutes(utc, zone) : null;
}
