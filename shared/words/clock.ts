import type { Language } from '../domain/languages.ts';
import { cityOfZone } from '../domain/time/cities.ts';
import type { files } from './en/files.ts';
import { say } from './say.ts';
import type { Translated } from './translated.ts';

interface ClockWords {
  readonly files: Pick<Translated<typeof files>, 'localTime'>;
  readonly cities: Readonly<Record<string, string>>;
}

/** By which clock a time is, as it is said outside the program: that of the zone's city. */
export function clockIn(language: Language, { files, cities }: ClockWords, zone: string): string {
  if (zone === 'UTC') return zone;
  const city = cityOfZone(zone);
  return say(language, files.localTime, { zone: cities[city] ?? city });
}
