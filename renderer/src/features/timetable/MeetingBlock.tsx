import { useSpeech, useTexts } from '../../i18n/index.ts';
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
  const { say } = useSpeech();
  const title = say(meeting.title);
  return (
    <div className="timetable-meeting" style={box} title={title}>
      <bdi className="digits" dir="ltr">
        {meeting.startWall.slice(11)}–{meeting.endWall.slice(11)}
      </bdi>
      <span className="timetable-title" dir="auto">
        {title}
      </span>
      {meeting.mustAttend && <span>{t('timetable:mustAttend')}</span>}
    </div>
  );
}
