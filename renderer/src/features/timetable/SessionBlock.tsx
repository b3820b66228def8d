import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { StateMark, type Mark } from '../../ui/index.ts';
import type { Session } from './columns.ts';
import type { Piece } from './layout.ts';

const MARKS: Readonly<Record<Session['status'], Mark>> = {
  draft: 'draft',
  confirmed: 'confirmed',
  cancelled: 'cancelled',
};

interface SessionBlockProps {
  readonly piece: Piece<Session>;
  readonly box: Readonly<Record<string, string | number>>;
  readonly isClashing: boolean;
  /** It is being moved by hand or keys: drawn where it would land. */
  readonly isProposed: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
  readonly onGrab: (event: PointerEvent, what: 'move' | 'resize') => void;
}

/** Pixels of a line, and of what frames the lines: a block shows whole lines, the room and the group last. */
const LINE = 16;
const FRAME = 6;

export function SessionBlock({
  piece: { entry: session, isRest },
  box,
  isClashing,
  isProposed,
  onKey,
  onOpen,
  onGrab,
}: SessionBlockProps) {
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const title = say(session.title);
  const place = [say(session.titles['room']), say(session.titles['group'])].filter(Boolean).join(' · ');
  const lines = Math.floor((Number(box['blockSize']) - FRAME) / LINE);
  const titleLines = Math.max(1, lines - (place && lines > 2 ? 2 : 1));
  const times = `${session.startWall.slice(11)}–${session.endWall.slice(11)}`;
  const style: CSSProperties & Record<'--tint' | '--lines', string> = {
    ...box,
    '--tint': `var(--kind-${session.kind})`,
    '--lines': String(titleLines),
  };
  const looks = [
    'timetable-session',
    isProposed ? 'timetable-proposed' : '',
    session.status === 'cancelled' ? 'timetable-cancelled' : '',
    isRest ? 'timetable-rest' : '',
    lines < 2 ? 'timetable-short' : '',
  ];
  return (
    <div
      className={looks.filter(Boolean).join(' ')}
      role="button"
      tabIndex={isRest ? -1 : 0}
      {...(isRest ? {} : { 'data-session': session.id })}
      aria-label={`${times} ${title}, ${words.choice('sessionStatus', session.status)}${place ? `, ${place}` : ''}${isClashing ? `, ${t('clashes:severity.warning')}` : ''}`}
      title={place ? `${title}\n${place}` : title}
      style={style}
      onKeyDown={onKey}
      onDoubleClick={onOpen}
      onPointerDown={(event) => !isRest && onGrab(event, 'move')}
    >
      <span className="timetable-times digits">
        <bdi dir="ltr">{times}</bdi>
        <StateMark mark={MARKS[session.status]} />
        {isClashing && <StateMark mark="clash" />}
      </span>
      <span className="timetable-title" dir="auto">
        {title}
      </span>
      {place && lines > 2 && (
        <span className="timetable-room quiet clip" dir="auto">
          {place}
        </span>
      )}
      {!isRest && (
        <span className="timetable-handle" onPointerDown={(event) => onGrab(event, 'resize')} aria-hidden />
      )}
    </div>
  );
}
