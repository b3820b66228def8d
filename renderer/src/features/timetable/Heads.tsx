import { dayOf, useSpeech, useTexts } from '../../i18n/index.ts';
import type { GridColumn } from './columns.ts';

/** What heads the columns, and stays in sight: the days, and under those that are drawn by rooms the rooms. */
export function Heads({ columns }: { readonly columns: readonly GridColumn[] }) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const days = [...new Set(columns.map(({ day }) => day))];
  const isOneDay = days.length === 1 && columns.every(({ heading }) => !('day' in heading));
  const hasRooms = columns.some(({ heading }) => !('day' in heading));
  const rows = Number(!isOneDay) + Number(hasRooms);
  return (
    <>
      <div className="timetable-corner" style={{ gridRow: `1 / span ${rows}` }} />
      {!isOneDay &&
        days.map((day) => {
          const own = columns.filter((column) => column.day === day);
          const first = columns.findIndex((column) => column.day === day);
          const isTall = own.length === 1 && own.every(({ heading }) => 'day' in heading);
          return (
            <div
              key={day}
              className="timetable-heading"
              style={{
                gridColumn: `${first + 2} / span ${own.length}`,
                gridRow: `1 / span ${isTall ? rows : 1}`,
              }}
            >
              <span className="timetable-heading-text" dir="auto">
                {dayOf(language, `${day}T12:00:00Z`, 'UTC', { year: true })}
              </span>
            </div>
          );
        })}
      {columns.map(({ id, heading }, at) =>
        'day' in heading ? null : (
          <div
            key={id}
            className={`timetable-heading${isOneDay ? '' : ' timetable-heading-under'}`}
            style={{ gridColumn: at + 2, gridRow: rows }}
            dir="auto"
          >
            <span className="timetable-heading-room">
              {'room' in heading ? heading.room : t('timetable:host')}
            </span>
          </div>
        ),
      )}
    </>
  );
}
