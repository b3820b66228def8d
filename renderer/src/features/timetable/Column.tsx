import type { KeyboardEvent } from 'react';
import type { GridColumn, Session } from './columns.ts';
import { followPointer } from './follow-pointer.ts';
import { placed, type Entry, type Placed } from './layout.ts';
import { MeetingBlock } from './MeetingBlock.tsx';
import { SessionBlock } from './SessionBlock.tsx';
import type { Moves } from './use-moves.ts';

interface ColumnProps {
  readonly column: GridColumn;
  readonly columns: readonly GridColumn[];
  readonly hours: { readonly from: number; readonly to: number };
  /** Pixels of an hour. */
  readonly hour: number;
  readonly clashing: ReadonlySet<string>;
  readonly moves: Moves;
  readonly onKey: (event: KeyboardEvent, session: Session, column: GridColumn) => void;
  readonly onOpen: (id: string) => void;
}

/** The host event's meetings stand in a strip of their own beside the coalition's sessions, in shares of the column. */
const STRIP = 0.24;
const SHORTEST = 18;

export function Column({ column, columns, hours, hour, clashing, moves, onKey, onOpen }: ColumnProps) {
  const isShared = 'day' in column.heading && columns.some(({ meetings }) => meetings.length > 0);
  const strip = 'host' in column.heading ? 1 : isShared ? STRIP : 0;

  function boxOf({ from, to, lane, lanes }: Placed<Entry>, start: number, width: number) {
    return {
      insetBlockStart: ((from - hours.from * 60) / 60) * hour,
      blockSize: Math.max(SHORTEST, ((to - from) / 60) * hour - 2),
      insetInlineStart: `${(start + (width * lane) / lanes) * 100}%`,
      inlineSize: `calc(${(width / lanes) * 100}% - 4px)`,
    };
  }

  return (
    <div
      className="timetable-column"
      data-column={column.id}
      style={{ blockSize: (hours.to - hours.from) * hour, backgroundSize: `100% ${hour}px` }}
    >
      {strip > 0 && strip < 1 && (
        <div className="timetable-strip" style={{ inlineSize: `${strip * 100}%` }} aria-hidden />
      )}
      {placed(column.meetings).map((one) => (
        <MeetingBlock key={one.entry.id} meeting={one.entry} box={boxOf(one, 0, strip || 1)} />
      ))}
      {placed(column.sessions).map((one) => (
        <SessionBlock
          key={one.entry.id}
          piece={one}
          box={boxOf(one, strip, 1 - strip)}
          isClashing={clashing.has(one.entry.id)}
          isProposed={moves.proposal?.session.id === one.entry.id}
          onKey={(event) => onKey(event, one.entry, column)}
          onOpen={() => onOpen(one.entry.id)}
          onGrab={(event, what) =>
            followPointer(event, { session: one.entry, what }, { moves, columns, hour })
          }
        />
      ))}
    </div>
  );
}
