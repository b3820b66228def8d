import { useTexts } from '../../i18n/index.ts';
import type { Meeting } from './columns.ts';

/** A meeting of the host event: to be read, not moved. */
export function MeetingBlock({
  meeting,
  box,
}: {
  readonly meeting: Meeting;
  readonly box: Readonly<Record<string, string | number>>;
}) {
  const { t } = useTexts();
  return (
    <div className="timetable-meeting" style={box} title={meeting.title}>
      <bdi className="digits" dir="ltr">
        {meeting.startWall.slice(11)}–{meeting.endWall.slice(11)}
      </bdi>
      <span className="timetable-title" dir="auto">
        {meeting.title}
      </span>
      {meeting.mustAttend && <span>{t('timetable:mustAttend')}</span>}
    </div>
  );
}
