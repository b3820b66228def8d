import { useEffect, useRef, type KeyboardEvent } from 'react';
import { calendarDate, useSpeech, useTexts } from '../../i18n/index.ts';
import type { GridColumn, Session } from './columns.ts';
import { MeetingBlock } from './MeetingBlock.tsx';
import { minuteOf, placed, wallAfter } from './layout.ts';
import { SessionBlock } from './SessionBlock.tsx';
import type { Moves } from './use-moves.ts';

interface GridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly hours: { readonly from: number; readonly to: number };
  readonly clashing: ReadonlySet<string>;
  readonly moves: Moves;
  readonly onOpen: (id: string) => void;
}

/** Pixels an hour takes. */
const HOUR = 56;
const STEP = 5;

/** Hours down, columns across; blocks are moved with the pointer, or with Alt and the arrows. */
export function Grid({ label, columns, hours, clashing, moves, onOpen }: GridProps) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const grid = useRef<HTMLDivElement>(null);
  const moved = useRef<string | null>(null);
  // A block that changes its column is drawn anew there, and takes the focus with it.
  useEffect(() => {
    if (moved.current === null || grid.current?.contains(document.activeElement)) return;
    focusBlock(grid.current, moved.current);
    moved.current = null;
  });
  const rows = Array.from({ length: hours.to - hours.from }, (_, at) => hours.from + at);

  function press(event: KeyboardEvent, session: Session, column: GridColumn): void {
    if (event.key === 'Enter') {
      onOpen(session.id);
      return;
    }
    const isRtl = document.documentElement.dir === 'rtl';
    const across = { ArrowLeft: isRtl ? 1 : -1, ArrowRight: isRtl ? -1 : 1 }[event.key] ?? 0;
    const down = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
    if (across === 0 && down === 0) return;
    event.preventDefault();
    if (!event.altKey) {
      focusNext(grid.current, session.id, across, down, columns, column);
      return;
    }
    const minutes = lengthOf(session);
    if (down !== 0 && event.shiftKey) {
      if (minutes + down * STEP >= STEP) {
        moves(session, { startWall: session.startWall, minutes: minutes + down * STEP });
      }
    } else if (down !== 0) {
      moves(session, { startWall: wallAfter(session.startWall, down * STEP), minutes });
    } else {
      const next = columns[columns.indexOf(column) + across];
      if (next && !('host' in next.heading)) {
        moved.current = session.id;
        moves(session, {
          startWall: `${next.day}${session.startWall.slice(10)}`,
          minutes,
          roomId: next.roomId,
        });
      }
    }
  }

  return (
    <div
      ref={grid}
      className="timetable"
      role="group"
      aria-label={label}
      style={{ gridTemplateColumns: `56px repeat(${columns.length}, minmax(180px, 1fr))` }}
    >
      <div className="timetable-corner" />
      {columns.map(({ id, heading }) => (
        <div key={id} className="timetable-heading clip" dir="auto">
          {'day' in heading
            ? calendarDate(language, heading.day)
            : 'room' in heading
              ? heading.room || t('timetable:noRoom')
              : t('timetable:host')}
        </div>
      ))}
      <div className="timetable-hours" style={{ blockSize: rows.length * HOUR }}>
        {rows.map((hour, at) => (
          <span key={hour} className="digits quiet" style={{ insetBlockStart: at * HOUR }}>
            {`${String(hour).padStart(2, '0')}:00`}
          </span>
        ))}
      </div>
      {columns.map((column) => (
        <div
          key={column.id}
          className="timetable-column"
          data-column={column.id}
          style={{ blockSize: rows.length * HOUR, backgroundSize: `100% ${HOUR}px` }}
        >
          {placed([...column.sessions, ...column.meetings]).map(({ entry, from, to, lane, lanes }) => {
            const box = {
              insetBlockStart: ((from - hours.from * 60) / 60) * HOUR,
              blockSize: Math.max(18, ((to - from) / 60) * HOUR - 2),
              insetInlineStart: `${(lane / lanes) * 100}%`,
              inlineSize: `calc(${100 / lanes}% - 4px)`,
            };
            return 'reconveningId' in entry ? (
              <SessionBlock
                key={entry.id}
                session={entry}
                box={box}
                hour={HOUR}
                isClashing={clashing.has(entry.id)}
                onKey={(event) => press(event, entry, column)}
                onOpen={() => onOpen(entry.id)}
                onDropped={(minutes, columnId) => {
                  const next = columns.find(({ id }) => id === columnId) ?? column;
                  const startWall = wallAfter(`${next.day}${entry.startWall.slice(10)}`, minutes);
                  moves(entry, { startWall, minutes: lengthOf(entry), roomId: next.roomId });
                }}
                onResized={(minutes) =>
                  moves(entry, {
                    startWall: entry.startWall,
                    minutes: Math.max(STEP, lengthOf(entry) + minutes),
                  })
                }
              />
            ) : (
              <MeetingBlock key={entry.id} meeting={entry} box={box} />
            );
          })}
        </div>
      ))}
    </div>
  );
}

function lengthOf({ startUtc, endUtc }: Session): number {
  return (Date.parse(endUtc) - Date.parse(startUtc)) / 60_000;
}

/** Moves the focus to the next block: within its column, or to the nearest hour of the column beside it. */
function focusNext(
  grid: HTMLElement | null,
  id: string,
  across: number,
  down: number,
  columns: readonly GridColumn[],
  column: GridColumn,
): void {
  const own = [...column.sessions].sort((a, b) => (a.startWall < b.startWall ? -1 : 1));
  const session = own.find((each) => each.id === id);
  if (!session) return;
  if (down !== 0) {
    focusBlock(grid, own[own.indexOf(session) + down]?.id);
    return;
  }
  for (let at = columns.indexOf(column) + across; columns[at]; at += across) {
    const [nearest] = [...(columns[at]?.sessions ?? [])].sort(
      (a, b) => distance(a, session) - distance(b, session),
    );
    if (nearest) {
      focusBlock(grid, nearest.id);
      return;
    }
  }
}

function distance(a: Session, b: Session): number {
  return Math.abs(minuteOf(a.startWall) - minuteOf(b.startWall));
}

function focusBlock(grid: HTMLElement | null, id: string | undefined): void {
  if (id === undefined) return;
  grid?.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`)?.focus();
}
