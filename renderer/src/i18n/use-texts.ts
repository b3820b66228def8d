import { useTranslation } from 'react-i18next';
import type { en } from './locales/en/index.ts';

/** Keys without a namespace are of the first. */
const NAMESPACES = [
  'common',
  'agenda',
  'palette',
  'clashes',
  'home',
  'tally',
  'timetable',
  'calendar',
  'choices',
  'deeds',
  'fields',
  'help',
  'kinds',
  'preferences',
  'printing',
  'problems',
  'records',
  'shell',
  'start',
] as const satisfies readonly (keyof typeof en)[];

/** Every text of the interface: `t('actions.save')` of the common ones, `t('shell:home')` of any namespace. */
export function useTexts() {
  return useTranslation(NAMESPACES);
}
