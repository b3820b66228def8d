import type { CSSProperties } from 'react';
import { useSpeech, useTexts } from '../../i18n/index.ts';
import type { Box } from './boxes.ts';
import type { Meeting } from './columns.ts';

const LINE = 16;

/** A meeting of the host event, as ground beside the sessions: to be read, not moved. */
export function MeetingBlock({ meeting, box }: { readonly meeting: Meeting; readonly box: Box }) {
  const { t } = useTexts();
  const { say } = useSpeech();
  const title = say(meeting.title);
  const times = `${meeting.startWall.slice(11)}–${meeting.endWall.slice(11)}`;
  const lines = Math.max(1, Math.floor((box.blockSize - 4) / LINE));
  const others = (lines > 2 ? 1 : 0) + (meeting.mustAttend && lines > 3 ? 2 : 0);
  const style: CSSProperties & Record<'--lines', string> = {
    ...box,
    '--lines': String(Math.max(1, lines - others)),
  };
  return (
    <div
      className="timetable-meeting"
      style={style}
      title={[title, times, meeting.mustAttend ? t('timetable:mustAttend') : ''].filter(Boolean).join('\n')}
    >
      <span className="timetable-title" dir="auto">
        {title}
      </span>
      {lines > 2 && (
        <bdi className="timetable-times digits" dir="ltr">
          {times}
        </bdi>
      )}
      {meeting.mustAttend && lines > 3 && <span className="timetable-must">{t('timetable:mustAttend')}</span>}
    </div>
  );
}
