import { TriangleAlert } from 'lucide-react';
import { dayOf, useSpeech, useTexts } from '../../i18n/index.ts';
import { Button, Select, Switcher } from '../../ui/index.ts';
import type { Columns, View } from './use-columns.ts';

/** Days or rooms, which day, in which zone; and how many clashes there are. */
export function TimetableBar({
  view,
  onView,
  columns: { days, day, left },
  zone,
  clashes,
  withClashes,
  onClashes,
}: {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly columns: Columns;
  readonly zone: string;
  readonly clashes: number;
  readonly withClashes: boolean;
  readonly onClashes: () => void;
}) {
  const { t } = useTexts();
  const { city, language } = useSpeech();
  return (
    <>
      <Switcher
        label={t('timetable:view')}
        options={[
          { id: 'week', label: t('timetable:week') },
          { id: 'day', label: t('timetable:day') },
        ]}
        selected={view.by}
        onSelect={(id) => onView({ ...view, by: id === 'day' ? 'day' : 'week' })}
      />
      {view.by === 'day' && (
        <Select
          label={t('timetable:whichDay')}
          hideLabel
          options={days.map((id) => ({
            id,
            label: dayOf(language, `${id}T12:00:00Z`, 'UTC', { year: true }),
          }))}
          value={day}
          onChange={(chosen) => onView({ ...view, day: chosen })}
        />
      )}
      <span className="quiet">{t('timetable:hours', { zone: city(zone) })}</span>
      {left > 0 && <span className="quiet">{t('timetable:daysLeft', { count: left })}</span>}
      <span className="screen-bar-end">
        <Button look="quiet" icon={TriangleAlert} aria-pressed={withClashes} onPress={onClashes}>
          {t('timetable:clashes', { count: clashes })}
        </Button>
      </span>
    </>
  );
}
