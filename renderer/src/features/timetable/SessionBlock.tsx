import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { useContractWords, useSpeech, useTexts } from '../../i18n/index.ts';
import { StateMark, type Mark } from '../../ui/index.ts';
import type { Session } from './columns.ts';
import { snapped, wallAfter } from './layout.ts';

const MARKS: Readonly<Record<Session['status'], Mark>> = {
  draft: 'draft',
  confirmed: 'confirmed',
  cancelled: 'cancelled',
};

interface SessionBlockProps {
  readonly session: Session;
  readonly box: Readonly<Record<string, string | number>>;
  /** Pixels of an hour. */
  readonly hour: number;
  readonly isClashing: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
  readonly onDropped: (minutes: number, columnId: string | null) => void;
  readonly onResized: (minutes: number) => void;
}

interface Drag {
  readonly what: 'move' | 'resize';
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** A press that moves less than this is a press and no drag. */
const SLACK = 4;

export function SessionBlock(props: SessionBlockProps) {
  const { session, box, hour, isClashing, onKey, onOpen, onDropped, onResized } = props;
  const { t } = useTexts();
  const words = useContractWords();
  const { say } = useSpeech();
  const [drag, setDrag] = useState<Drag | null>(null);
  const block = useRef<HTMLDivElement>(null);
  const shift = drag ? snapped((drag.dy / hour) * 60) : 0;

  function down(event: PointerEvent, what: Drag['what']): void {
    if (event.button !== 0) return;
    event.stopPropagation();
    block.current?.setPointerCapture(event.pointerId);
    setDrag({ what, x: event.clientX, y: event.clientY, dx: 0, dy: 0 });
  }

  function up(event: PointerEvent): void {
    if (!drag) return;
    setDrag(null);
    if (Math.hypot(drag.dx, drag.dy) < SLACK) {
      block.current?.focus();
      return;
    }
    if (drag.what === 'resize') {
      if (shift !== 0) onResized(shift);
      return;
    }
    const column = document
      .elementsFromPoint(event.clientX, event.clientY)
      .map((element) => element.closest<HTMLElement>('[data-column]'))
      .find((element) => element !== null);
    const own = block.current?.closest<HTMLElement>('[data-column]')?.dataset['column'];
    const landed = column?.dataset['column'] ?? null;
    if (shift !== 0 || landed !== own) onDropped(shift, landed);
  }

  const moving = drag?.what === 'move' ? shift : 0;
  const longer = drag?.what === 'resize' ? shift : 0;
  const room = say(session.titles['room']);
  const times = `${wallAfter(session.startWall, moving).slice(11)}–${wallAfter(session.endWall, moving + longer).slice(11)}`;
  const style: CSSProperties & Record<'--tint', string> = {
    ...box,
    '--tint': `var(--kind-${session.kind})`,
    ...(drag
      ? {
          transform: `translate(${drag.what === 'move' ? drag.dx : 0}px, ${(moving / 60) * hour}px)`,
          ...(longer === 0
            ? {}
            : { blockSize: Math.max(18, Number(box['blockSize']) + (longer / 60) * hour) }),
        }
      : {}),
  };
  return (
    <div
      ref={block}
      className={`timetable-session${drag ? ' timetable-dragged' : ''}${session.status === 'cancelled' ? ' timetable-cancelled' : ''}`}
      role="button"
      tabIndex={0}
      data-session={session.id}
      aria-label={`${times} ${session.title}, ${words.choice('status', session.status)}${room ? `, ${room}` : ''}${isClashing ? `, ${t('clashes:severity.warning')}` : ''}`}
      style={style}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && drag) setDrag(null);
        else onKey(event);
      }}
      onDoubleClick={onOpen}
      onPointerDown={(event) => down(event, 'move')}
      onPointerMove={(event) =>
        drag && setDrag({ ...drag, dx: event.clientX - drag.x, dy: event.clientY - drag.y })
      }
      onPointerUp={up}
      onPointerCancel={() => setDrag(null)}
    >
      <span className="timetable-times digits">
        <bdi dir="ltr">{times}</bdi>
        <StateMark mark={MARKS[session.status]} />
        {isClashing && <StateMark mark="clash" />}
      </span>
      <span className="timetable-title" dir="auto">
        {session.title}
      </span>
      {room && (
        <span className="timetable-room quiet clip" dir="auto">
          {room}
        </span>
      )}
      <span className="timetable-handle" onPointerDown={(event) => down(event, 'resize')} aria-hidden />
    </div>
  );
}
