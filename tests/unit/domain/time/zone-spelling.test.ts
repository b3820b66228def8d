import { tzlib_get_timezones } from 'timezones-ical-library';
import { expect, test } from 'vitest';
import { isZoneName, zoneSpelling } from '../../../../shared/domain/time/zones.ts';

const NAMES = [tzlib_get_timezones()].flat();
/** Names of long ago with capitals inside, for which the platform has others. */
const RETIRED =
  /^(America\/Argentina\/ComodRivadavia|Brazil\/DeNoronha|Chile\/EasterIsland|Mexico\/Baja(Norte|Sur))$/;

test('a zone spelled as the time zone database spells it stays as it is', () => {
  expect(NAMES.length).toBeGreaterThan(500);
  expect(NAMES.filter((name) => zoneSpelling(name) !== name)).toEqual([]);
});

test.each(['toUpperCase', 'toLowerCase'] as const)('one in other letters is put right: %s', (how) => {
  const named = NAMES.filter((name) => name.includes('/') && !RETIRED.test(name));
  expect(named.filter((name) => zoneSpelling(name[how]()) !== name)).toEqual([]);
  expect(zoneSpelling('Europe/KYIV')).toBe('Europe/Kyiv');
  expect(isZoneName(zoneSpelling('europe/kyiv'))).toBe(true);
});

test('what is no zone stays to be refused', () => {
  for (const text of ['', 'Europe/Atlantis', '+02:00', 'EUROPE']) expect(zoneSpelling(text)).toBe(text);
});
