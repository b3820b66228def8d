import { readFileSync } from 'node:fs';
import { DEBIAN_READERS, readWithDebian } from './debian.ts';
import { lint } from './lint.ts';
import { readWithIcalJs, readWithNodeIcal } from './npm-readers.ts';
import type { Verdict } from './verdict.ts';

/** The parsers this project has not written. Each gives a verdict on each file, in their order. */
export const PARSERS = {
  libical: (paths: readonly string[]): Verdict[] => readWithDebian(DEBIAN_READERS.libical, paths),
  'python3-icalendar': (paths: readonly string[]) =>
    readWithDebian(DEBIAN_READERS['python3-icalendar'], paths),
  'python3-vobject': (paths: readonly string[]) => readWithDebian(DEBIAN_READERS['python3-vobject'], paths),
  'ical.js': (paths: readonly string[]) => paths.map(readWithIcalJs),
  'node-ical': (paths: readonly string[]) => paths.map(readWithNodeIcal),
} as const;

/** What each validator objects to in each file. */
export const OBJECTIONS = {
  libical: objectionsOf(PARSERS.libical),
  'python3-icalendar': objectionsOf(PARSERS['python3-icalendar']),
  'python3-vobject': objectionsOf(PARSERS['python3-vobject']),
  'ical.js': objectionsOf(PARSERS['ical.js']),
  'node-ical': objectionsOf(PARSERS['node-ical']),
  lint: (paths: readonly string[]): string[][] => paths.map((path) => lint(readFileSync(path))),
} as const;

function objectionsOf(read: (paths: readonly string[]) => Verdict[]) {
  return (paths: readonly string[]): string[][] => read(paths).map(({ problems }) => problems);
}
