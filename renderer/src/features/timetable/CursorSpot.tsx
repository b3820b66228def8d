import type { KeyboardEvent } from 'react';
import { dayOf, useSpeech, useTexts } from '../../i18n/index.ts';
import { boxBeside } from './boxes.ts';
import type { GridColumn } from './columns.ts';
import { SNAP } from './layout.ts';
import { wallAfter } from '../../../../shared/domain/time/slot.ts';

/** Where the keys are in empty time: what is typed there is the name of a session. */
export function CursorSpot({
  column,
  minute,
  band,
  onKey,
}: {
  readonly column: GridColumn;
  readonly minute: number;
  readonly band: number;
  readonly onKey: (event: KeyboardEvent) => void;
}) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const time = wallAfter(`${column.day}T00:00`, minute).slice(11);
  const day = dayOf(language, `${column.day}T12:00:00Z`, 'UTC');
  const where = 'room' in column.heading ? `${day}, ${column.heading.room}` : day;
  return (
    <div
      className="timetable-cursor"
      role="button"
      tabIndex={0}
      aria-label={t('timetable:emptyTime', { time, where })}
      style={{ ...boxBeside(band, { from: minute, to: minute + SNAP, lane: 0, lanes: 1 }) }}
      onKeyDown={onKey}
    >
      <bdi className="digits" dir="ltr">
        {time}
      </bdi>
    </div>
  );
}
