import { listed } from '../../../../shared/domain/languages.ts';
import { calendarDate, useSpeech, useTexts, wallTime } from '../../i18n/index.ts';
import type { PlannerRow } from './rows.ts';

export interface RowWords {
  /** The actions that it leads, for which it comes before others. */
  readonly leads: (row: PlannerRow) => string;
  /** What is still to be asked. */
  readonly need: (row: PlannerRow) => string;
  /** Its planned talks with their hours. */
  readonly planned: (row: PlannerRow) => string;
  readonly last: (row: PlannerRow) => string;
}

/** A row in words, the same on the screen and on paper. */
export function useRowWords(): RowWords {
  const { t } = useTexts();
  const { language, city } = useSpeech();
  return {
    leads: ({ led }) =>
      listed(
        language,
        led.map(({ number }) => number),
      ),
    need({ said }) {
      const count = (stance: string | null): number =>
        said.filter(({ cell }) => (cell?.stance ?? null) === stance).length;
      const parts = [
        { key: 'planner:notAsked', count: count(null) },
        { key: 'planner:silent', count: count('silent') },
        { key: 'planner:withChanges', count: count('with_changes') },
      ] as const;
      const open = parts.filter((part) => part.count > 0);
      return open.length === 0
        ? t('planner:nothing')
        : open.map(({ key, count: number }) => t(key, { count: number })).join(' · ');
    },
    planned: ({ planned }) =>
      planned
        .map(({ startWall, zone }) =>
          startWall === null
            ? t('planner:noHour')
            : t('planner:hour', { time: wallTime(language, startWall), zone: city(zone) }),
        )
        .join(' · '),
    last: ({ last }) => (last === null ? t('planner:never') : calendarDate(language, last.date)),
  };
}
