import { useEffect, useRef, type KeyboardEvent } from 'react';
import { dayOf, useSpeech, useTexts } from '../../i18n/index.ts';
import { Column } from './Column.tsx';
import type { GridColumn, Session } from './columns.ts';
import { neighbourOf } from './focus.ts';
import { hoursOf } from './layout.ts';
import { STEP } from './target.ts';
import type { Moves } from './use-moves.ts';
import { WholeDaysRow } from './WholeDaysRow.tsx';

interface GridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly clashing: ReadonlySet<string>;
  readonly moves: Moves;
  readonly onOpen: (id: string) => void;
}

/** Pixels an hour takes. */
const HOUR = 56;

/** Hours down, columns across; blocks are moved with the pointer, or with Alt and the arrows until Alt is let go. */
export function Grid({ label, columns, clashing, moves, onOpen }: GridProps) {
  const { t } = useTexts();
  const { language } = useSpeech();
  const grid = useRef<HTMLDivElement>(null);
  const proposed = moves.proposal?.session.id;
  // A block that changes its column is drawn anew there, and takes the focus with it.
  useEffect(() => {
    if (proposed !== undefined && !grid.current?.contains(document.activeElement)) {
      focusBlock(grid.current, proposed);
    }
  });
  const hours = hoursOf(columns.flatMap(({ sessions, meetings }) => [...sessions, ...meetings]));
  const rows = Array.from({ length: hours.to - hours.from }, (_, at) => hours.from + at);

  function press(event: KeyboardEvent, session: Session, column: GridColumn): void {
    if (event.key === 'Enter') {
      onOpen(session.id);
      return;
    }
    if (event.key === 'Escape') {
      moves.cancel();
      return;
    }
    const isRtl = document.documentElement.dir === 'rtl';
    const across = { ArrowLeft: isRtl ? 1 : -1, ArrowRight: isRtl ? -1 : 1 }[event.key] ?? 0;
    const down = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
    if (across === 0 && down === 0) return;
    event.preventDefault();
    if (!event.altKey) {
      focusBlock(grid.current, neighbourOf(columns, column, session, { across, down }));
    } else if (down !== 0) {
      moves.step(session, event.shiftKey ? { longer: down * STEP } : { by: down * STEP });
    } else {
      const next = columns[columns.indexOf(column) + across];
      if (next && !('host' in next.heading)) moves.step(session, { day: next.day, roomId: next.roomId });
    }
  }

  return (
    <div
      ref={grid}
      className="timetable"
      role="group"
      aria-label={label}
      style={{ gridTemplateColumns: `56px repeat(${columns.length}, minmax(150px, 1fr))` }}
      onKeyUp={({ key }) => key === 'Alt' && moves.commit()}
      onBlur={({ relatedTarget }) => {
        // Leaving the grid with Alt still down (another window, say) leaves everything where it was.
        if (relatedTarget !== null && !grid.current?.contains(relatedTarget)) moves.cancel();
      }}
    >
      <div className="timetable-corner" />
      {columns.map(({ id, heading }) => (
        <div key={id} className="timetable-heading clip" dir="auto">
          {'day' in heading
            ? dayOf(language, `${heading.day}T12:00:00Z`, 'UTC', { year: true })
            : 'room' in heading
              ? heading.room
              : t('timetable:host')}
        </div>
      ))}
      {columns.some(({ wholeDays }) => wholeDays.sessions.length + wholeDays.meetings.length > 0) && (
        <WholeDaysRow columns={columns} clashing={clashing} onOpen={onOpen} />
      )}
      <div className="timetable-hours" style={{ blockSize: rows.length * HOUR }}>
        {rows.map((hour, at) => (
          <span key={hour} className="digits quiet" style={{ insetBlockStart: at * HOUR }}>
            {`${String(hour).padStart(2, '0')}:00`}
          </span>
        ))}
      </div>
      {columns.map((column) => (
        <Column
          key={column.id}
          column={column}
          columns={columns}
          hours={hours}
          hour={HOUR}
          clashing={clashing}
          moves={moves}
          onKey={press}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

function focusBlock(grid: HTMLElement | null, id: string | undefined): void {
  if (id === undefined) return;
  grid?.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`)?.focus();
}
