import type { CSSProperties } from 'react';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { BlockMarks } from './BlockMarks.tsx';
import type { GridColumn, Session } from './columns.ts';
import type { Concern } from './SessionBlock.tsx';

/** What has no hours, above them: opened here, moved on its own page. */
export function WholeDaysRow({
  columns,
  concerns,
  onOpen,
}: {
  readonly columns: readonly GridColumn[];
  readonly concerns: ReadonlyMap<string, Concern>;
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useTexts();
  const { say } = useSpeech();
  return (
    <>
      <div className="timetable-days timetable-days-label quiet">{t('timetable:wholeDays')}</div>
      {columns.map(({ id, wholeDays }) => (
        <div key={id} className="timetable-days">
          {wholeDays.sessions.map((session) => (
            <WholeDaysSession
              key={session.id}
              session={session}
              concern={concerns.get(session.id)}
              onOpen={() => onOpen(session.id)}
            />
          ))}
          {wholeDays.meetings.map((meeting) => (
            <span key={meeting.id} className="timetable-day timetable-day-host clip" dir="auto">
              {say(meeting.title)}
            </span>
          ))}
        </div>
      ))}
    </>
  );
}

function WholeDaysSession({
  session,
  concern,
  onOpen,
}: {
  readonly session: Session;
  readonly concern: Concern | undefined;
  readonly onOpen: () => void;
}) {
  const words = useContractWords();
  const { t } = useTexts();
  const { say } = useSpeech();
  const title = say(session.title);
  const status = words.choice('sessionStatus', session.status);
  const style: CSSProperties & Record<'--tint', string> = { '--tint': `var(--kind-${session.kind})` };
  return (
    <button
      type="button"
      className={`timetable-day${session.status === 'cancelled' ? ' timetable-cancelled' : ''}`}
      style={style}
      title={title}
      aria-label={`${title}, ${status}${concern ? `, ${t(`clashes:severity.${concern}`)}` : ''}`}
      onClick={onOpen}
    >
      <BlockMarks status={session.status} concern={concern} />
      <span className="clip" dir="auto">
        {title}
      </span>
    </button>
  );
}
