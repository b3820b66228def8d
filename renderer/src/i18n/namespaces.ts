import type { Namespace } from './screens.ts';

/** Keys without a namespace are of the first. */
export const NAMESPACES = [
  'common',
  'agenda',
  'palette',
  'clashes',
  'home',
  'tally',
  'text',
  'timetable',
  'calendar',
  'choices',
  'cities',
  'deeds',
  'fields',
  'help',
  'kinds',
  'outbox',
  'evidence',
  'preferences',
  'printing',
  'problems',
  'records',
  'releases',
  'shell',
  'start',
] as const satisfies readonly Namespace[];
