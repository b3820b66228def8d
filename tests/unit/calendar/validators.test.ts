import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OBJECTIONS } from '../../support/calendar/validators.ts';
import { keysOf } from '../../../shared/typing.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/calendar');
const VALIDATORS = keysOf(OBJECTIONS);

type Validator = keyof typeof OBJECTIONS;

/** Each file is `sound.ics` with one fault; who has to object to it at the least. */
const CAUGHT_BY: Readonly<Record<string, readonly Validator[]>> = {
  'alarm-not-last': ['lint'],
  'attendee-in-programme': ['libical', 'lint'],
  'bad-status': ['libical'],
  'bare-line-feeds': ['lint'],
  'cancel-without-status': ['lint'],
  'date-and-time-mixed': ['lint'],
  'ends-before-start': ['lint'],
  'latin-1': ['python3-vobject', 'lint'],
  'line-without-colon': ['libical', 'python3-icalendar', 'python3-vobject', 'ical.js'],
  'local-dtstamp': ['lint'],
  'long-line': ['lint'],
  'malformed-start': ['libical', 'python3-icalendar', 'python3-vobject', 'ical.js', 'node-ical'],
  'no-dtstamp': ['libical', 'python3-icalendar', 'python3-vobject', 'ical.js', 'lint'],
  'no-last-line-end': ['lint'],
  'no-organizer': ['libical'],
  'no-start': ['libical', 'ical.js', 'node-ical', 'lint'],
  'no-uid': ['libical', 'python3-icalendar', 'python3-vobject', 'ical.js', 'lint'],
  'not-closed': ['libical', 'python3-icalendar', 'python3-vobject', 'ical.js', 'node-ical', 'lint'],
  'two-with-one-uid': ['lint'],
  'unescaped-comma': ['lint'],
  'until-in-local-time': ['lint'],
  'zone-without-rules': ['ical.js', 'lint'],
};

const BROKEN = Object.keys(CAUGHT_BY);

function objectors(names: readonly string[]): Validator[][] {
  const paths = names.map((name) => join(FOLDER, `${name}.ics`));
  const verdicts = VALIDATORS.map((validator) => ({ validator, objections: OBJECTIONS[validator](paths) }));
  return names.map((_, index) =>
    verdicts.filter(({ objections }) => objections[index]?.length !== 0).map(({ validator }) => validator),
  );
}

describe('The outside validators of calendar files', () => {
  test('let a sound file through', () => {
    expect(objectors(['sound'])).toEqual([[]]);
  });

  test('object to each fault they can see', () => {
    const found = new Map(objectors(BROKEN).map((validators, index) => [BROKEN[index], validators]));
    for (const [name, expected] of Object.entries(CAUGHT_BY)) {
      expect(found.get(name), name).toEqual(expect.arrayContaining([...expected]));
    }
  });

  test('have each something that they catch', () => {
    expect(new Set(Object.values(CAUGHT_BY).flat())).toEqual(new Set(VALIDATORS));
  });

  test('are tried on every broken file there is', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.ics$/, ''));
    expect(files.sort()).toEqual([...BROKEN, 'sound'].sort());
  });
});
