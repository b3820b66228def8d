import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import type { Session } from './columns.ts';
import { BlockMarks } from './BlockMarks.tsx';
import type { Box } from './boxes.ts';
import type { Piece } from './layout.ts';

/** What is open about a session: something that clashes, or only something to be noticed. */
export type Concern = 'warning' | 'notice';

interface SessionBlockProps {
  readonly piece: Piece<Session>;
  readonly box: Box;
  readonly concern: Concern | undefined;
  /** It is being moved by hand or keys: drawn where it would land. */
  readonly isProposed: boolean;
  /** It is the one of which the panel beside speaks. */
  readonly isOpen: boolean;
  /** Tab comes into the timetable here. */
  readonly isEntry: boolean;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
  readonly onGrab: (event: PointerEvent, what: 'move' | 'resize') => void;
}

/** Pixels of a line, and of what frames the lines. */
const LINE = 16;
const FRAME = 6;
/** From so many pixels on there is room for more than the title. */
const WITH_TIME = 60;
/** Below so many a line has to be smaller. */
const TINY = 20;

/** A session: its title first; where there is room, its time, and then its room. */
export function SessionBlock(props: SessionBlockProps) {
  const { piece, box, concern, isProposed, isOpen, onGrab, onOpen } = props;
  const { entry: session, isRest } = piece;
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const title = say(session.title);
  const place = [say(session.titles['room']), say(session.titles['group'])].filter(Boolean).join(' · ');
  const times = `${session.startWall.slice(11)}–${session.endWall.slice(11)}`;
  const lines = Math.max(1, Math.floor((box.blockSize - FRAME) / LINE));
  const hasTime = box.blockSize >= WITH_TIME;
  const hasPlace = hasTime && place !== '' && (lines > 4 || isProposed);
  const titleLines = Math.max(1, lines - Number(hasTime) - Number(hasPlace));
  const style: CSSProperties & Record<'--tint' | '--lines', string> = {
    ...box,
    '--tint': `var(--kind-${session.kind})`,
    '--lines': String(titleLines),
  };
  const looks = [
    'timetable-session',
    isProposed ? 'timetable-proposed' : '',
    isOpen ? 'timetable-open' : '',
    session.status === 'cancelled' ? 'timetable-cancelled' : '',
    isRest ? 'timetable-rest' : '',
    box.blockSize < TINY ? 'timetable-tiny' : '',
    titleLines === 1 ? 'timetable-one' : '',
  ];
  // In the order in which it is seen, for whoever says aloud what they see.
  const said = [
    `${title} ${times}`,
    place,
    words.choice('sessionStatus', session.status),
    concern ? t(`clashes:severity.${concern}`) : '',
  ];
  return (
    <div
      className={looks.filter(Boolean).join(' ')}
      role="button"
      tabIndex={props.isEntry ? 0 : -1}
      {...(isRest ? {} : { 'data-session': session.id })}
      aria-label={said.filter(Boolean).join(', ')}
      title={[title, times, place].filter(Boolean).join('\n')}
      style={style}
      onFocus={props.onFocus}
      onKeyDown={props.onKey}
      // A press is followed by its pointer; what comes without one is an assistant's.
      onClick={({ detail }) => detail === 0 && onOpen()}
      onPointerDown={(event) => (isRest ? event.stopPropagation() : onGrab(event, 'move'))}
    >
      <span className="timetable-line">
        <BlockMarks status={session.status} concern={concern} />
        <span className="timetable-title" dir="auto">
          {title}
        </span>
      </span>{' '}
      {hasTime && (
        <bdi className="timetable-times digits" dir="ltr">
          {times}
        </bdi>
      )}{' '}
      {hasPlace && (
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
