import type { OutputOf } from '../../../../shared/contract/contract.ts';
import type { Table } from '../../../../shared/contract/tables.ts';
import { byRegionAndTime, type Period, type SeenRegion } from '../../../../shared/domain/alerts/by-region.ts';
import { mayLeave } from '../../../../shared/domain/alerts/marking.ts';
import { moment, useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { useHomeZone } from '../../state/home-zone.ts';

type Seen = OutputOf<'alert.byRegion'>;

/** Whether it may be counted in a table for others. */
export function mayGoOut(alert: Seen[number]): boolean {
  return mayLeave({ ...alert, embargoUntil: null, isTold: false }, 'list', '');
}

/** What the rows and columns of the table are called. */
export function useRegionWords() {
  const { t } = useTexts();
  const words = useContractWords();
  return {
    region: (region: SeenRegion): string =>
      region === 'elsewhere' ? t('alerts:elsewhere') : words.choice('regionalGroup', region),
    /** Of a table by quarters a year alone says that no month is known. */
    period: ({ year, quarter }: Period, isByQuarter: boolean): string =>
      year === null
        ? t('alerts:dayUnknown')
        : quarter !== null
          ? t('alerts:quarter', { quarter: String(quarter), year: String(year) })
          : isByQuarter
            ? t('alerts:monthUnknown', { year: String(year) })
            : String(year),
  };
}

/** The same table as it goes out: what may be in no list for others is in no count of it, which it says. */
export function useRegionTable(): (alerts: Seen) => Table {
  const { t } = useTexts();
  const { language } = useSpeech();
  const words = useRegionWords();
  const zone = useHomeZone();
  return (alerts) => {
    const now = new Date().toISOString();
    const out = alerts.filter(mayGoOut);
    const { periods, rows, all } = byRegionAndTime(out);
    const isByQuarter = periods.some(({ quarter }) => quarter !== null);
    const kept = alerts.length - out.length;
    return {
      title: t('alerts:regions'),
      about: [
        t('grid:exports.asAt', { time: moment(language, now, zone) }),
        t('alerts:regionsNote'),
        ...(kept > 0 ? [t('alerts:regionsKept', { count: kept })] : []),
      ],
      aboutTitle: t('grid:exports.about'),
      language,
      columns: [
        { label: t('alerts:region'), type: 'text' },
        ...periods.map((period) => ({ label: words.period(period, isByQuarter), type: 'number' as const })),
      ],
      rows: [
        ...rows.map(({ region, cells }) => [words.region(region), ...cells.map((cell) => cell.length)]),
        [t('alerts:allRegions'), ...all.map((cell) => cell.length)],
      ],
    };
  };
}
