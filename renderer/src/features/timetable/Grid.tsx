import { useEffect, useLayoutEffect, useState, type PointerEvent, type RefObject } from 'react';
import { Column, type ColumnDeeds } from './Column.tsx';
import { isOurs, widthOf, type GridColumn } from './columns.ts';
import { dragEmpty, dragEnd, dragSession, type Range } from './drags.ts';
import { Heads } from './Heads.tsx';
import { pressed } from './keys.ts';
import { DAY, HOUR, openingMinute, SNAP } from './layout.ts';
import { pointedAt } from './pointing.ts';
import type { Concern } from './SessionBlock.tsx';
import { blockOf, focusOn, type Cursor } from './use-cursor.ts';
import type { Moves } from './use-moves.ts';
import type { Naming } from './use-naming.ts';
import { WholeDaysRow } from './WholeDaysRow.tsx';

interface GridProps {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly columns: readonly GridColumn[];
  /** What is looked at; another one is opened at its first session. */
  readonly view: string;
  readonly concerns: ReadonlyMap<string, Concern>;
  readonly moves: Moves;
  readonly naming: Naming;
  readonly cursor: Cursor;
  /** The session that the panel beside is about. */
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
  readonly onOpenPage: (id: string) => void;
  /** Begins the name of a session where the keys are. */
  readonly onBegin: () => void;
}

/** Before the first session some of the empty time is seen. */
const MARGIN = 30;
/** Pixels of the hours at the side. */
const HOURS = 56;

/** Hours down, columns across. Blocks are moved with the pointer, or with Alt and the arrows until Alt is let go. */
export function Grid(props: GridProps) {
  const { grid, label, columns, view, concerns, moves, naming, cursor, opened, onOpen, onBegin } = props;
  const [range, setRange] = useState<Range | null>(null);
  const opening = openingMinute(columns.flatMap(({ sessions }) => sessions));
  useLayoutEffect(() => {
    grid.current?.scrollTo({ top: ((opening - MARGIN) / 60) * HOUR });
    // Once for what is looked at: who has scrolled stays where they are.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [view]);
  useEffect(() => {
    // The panel that came beside it may have taken its place.
    if (opened !== null)
      blockOf(grid.current, opened)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [opened, grid]);
  const proposed = moves.proposal?.session.id;
  // A block that changes its column is drawn anew there, and takes the focus with it.
  useEffect(() => {
    if (proposed !== undefined && !grid.current?.contains(document.activeElement)) {
      focusOn(grid.current, proposed);
    }
  });

  const widths = columns.map(widthOf);

  function drag(event: PointerEvent, how: (scroller: HTMLElement) => void): void {
    if (event.button === 0 && grid.current) how(grid.current);
  }

  const deeds: ColumnDeeds = {
    focus(id) {
      cursor.on(id);
      if (naming.now?.text === '') naming.leave();
      if (opened !== null && opened !== id) onOpen(id);
    },
    key: (event) =>
      pressed(event, { columns, cursor, moves, begin: onBegin, open: onOpen, openPage: props.onOpenPage }),
    open: onOpen,
    grab: (event, session, what) =>
      drag(event, (scroller) => {
        const on = { scroller, columns, moves };
        if (what === 'resize') dragEnd(event, session, on);
        else dragSession(event, session, { ...on, onPress: () => onOpen(session.id) });
      }),
    pressEmpty: (event) =>
      drag(event, (scroller) =>
        dragEmpty(
          event,
          { scroller, columns },
          {
            draw: setRange,
            drop: ({ column, from, minutes }) => naming.begin(column, from, minutes),
            press(column, minute) {
              // What is typed already moves there.
              if (naming.now?.text) naming.begin(column, minute);
              else {
                naming.leave();
                cursor.go({ column: column.id, minute, session: null });
              }
            },
          },
        ),
      ),
    nameAt(column, event) {
      const at = grid.current && pointedAt(grid.current, columns, event);
      if (at && isOurs(column)) naming.begin(column, Math.floor(at.minute / SNAP) * SNAP);
    },
    leaveName() {
      const slot = naming.now?.slot;
      naming.leave();
      if (slot) cursor.go({ column: slot.column, minute: slot.from, session: null });
    },
  };

  return (
    <div
      ref={grid}
      className="timetable"
      role="group"
      aria-label={label}
      onKeyUp={({ key }) => key === 'Alt' && moves.commit()}
      onBlur={({ relatedTarget }) => {
        // Leaving the grid with Alt still down (another window, say) leaves everything where it was.
        if (relatedTarget !== null && !grid.current?.contains(relatedTarget)) moves.cancel();
      }}
    >
      <div
        className="timetable-grid"
        style={{
          gridTemplateColumns: `${HOURS}px ${widths.map((width) => `minmax(${width}px, 1fr)`).join(' ')}`,
          minInlineSize: widths.reduce((sum, width) => sum + width, HOURS),
        }}
      >
        <Heads columns={columns} />
        {columns.some(({ wholeDays }) => wholeDays.sessions.length + wholeDays.meetings.length > 0) && (
          <WholeDaysRow columns={columns} concerns={concerns} onOpen={onOpen} />
        )}
        <div className="timetable-hours">
          {Array.from({ length: DAY / 60 }, (_, hour) => (
            <span key={hour} className="digits quiet" style={{ insetBlockStart: hour * HOUR }}>
              {`${String(hour).padStart(2, '0')}:00`}
            </span>
          ))}
        </div>
        {columns.map((column) => (
          <Column
            key={column.id}
            column={column}
            spot={cursor.spot}
            opened={opened}
            concerns={concerns}
            moves={moves}
            naming={naming}
            range={range}
            deeds={deeds}
          />
        ))}
      </div>
    </div>
  );
}
