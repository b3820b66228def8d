import type { KeyboardEvent, PointerEvent } from 'react';
import { boxBeside, boxWithin } from './boxes.ts';
import { bandOf, type GridColumn, type Session } from './columns.ts';
import { CursorSpot } from './CursorSpot.tsx';
import type { Spot } from './cursor.ts';
import type { Range } from './drags.ts';
import { DAY, HOUR, pieceOn, placed, type Piece, type Placed } from './layout.ts';
import { MeetingBlock } from './MeetingBlock.tsx';
import { NameBlock } from './NameBlock.tsx';
import { SessionBlock, type Concern } from './SessionBlock.tsx';
import { standingAt } from './target.ts';
import type { Moves, Proposal } from './use-moves.ts';
import { timedSlot, type Naming } from './use-naming.ts';
import { WaitingBlock } from './WaitingBlock.tsx';

/** What is done with what stands in a column. */
export interface ColumnDeeds {
  readonly focus: (id: string) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly open: (id: string) => void;
  readonly grab: (event: PointerEvent, session: Session, what: 'move' | 'resize') => void;
  readonly pressEmpty: (event: PointerEvent) => void;
  readonly nameAt: (
    column: GridColumn,
    event: { readonly clientX: number; readonly clientY: number },
  ) => void;
  readonly leaveName: () => void;
}

interface ColumnProps {
  readonly column: GridColumn;
  readonly spot: Spot | null;
  readonly opened: string | null;
  readonly concerns: ReadonlyMap<string, Concern>;
  readonly moves: Moves;
  readonly naming: Naming;
  readonly range: Range | null;
  readonly deeds: ColumnDeeds;
}

/** One lane, all of the column beside the band. */
const WHOLE = { lane: 0, lanes: 1 };

export function Column({ column, spot, opened, concerns, moves, naming, range, deeds }: ColumnProps) {
  const band = bandOf(column);
  const isHost = 'host' in column.heading;
  const isHere = spot?.column === column.id;
  const { now } = naming;
  const proposed = moves.proposal?.session.id;
  const origin = originIn(column, moves.proposal);
  return (
    <div
      className={`timetable-column${isHost ? ' timetable-ground' : ''}`}
      data-column={column.id}
      style={{ blockSize: (DAY / 60) * HOUR, backgroundSize: `100% ${HOUR}px` }}
      onPointerDown={deeds.pressEmpty}
      onDoubleClick={(event) => isEmpty(event.target) && deeds.nameAt(column, event)}
    >
      {band > 0 && !isHost && <div className="timetable-band" style={{ inlineSize: band }} aria-hidden />}
      {placed(column.meetings).map((one) => (
        <MeetingBlock key={one.entry.id} meeting={one.entry} box={boxWithin(isHost ? null : band, one)} />
      ))}
      {origin && (
        <div
          className="timetable-origin"
          style={{ ...boxBeside(band, { ...origin, ...WHOLE }) }}
          aria-hidden
        />
      )}
      {lanesWithout(column.sessions, proposed).map((one) => (
        <SessionBlock
          key={`${one.entry.id}${one.isRest ? ' rest' : ''}`}
          piece={one}
          box={boxBeside(band, one)}
          concern={concerns.get(one.entry.id)}
          isProposed={one.entry.id === proposed}
          isOpen={one.entry.id === opened}
          isEntry={isHere && spot.session === one.entry.id && !one.isRest}
          onFocus={() => !one.isRest && deeds.focus(one.entry.id)}
          onKey={deeds.key}
          onOpen={() => deeds.open(one.entry.id)}
          onGrab={(event, what) => deeds.grab(event, one.entry, what)}
        />
      ))}
      {isHere && spot.session === null && now === null && (
        <CursorSpot column={column} minute={spot.minute} band={band} onKey={deeds.key} />
      )}
      {range?.column.id === column.id && (
        <div
          className="timetable-range"
          style={{ ...boxBeside(band, { from: range.from, to: range.from + range.minutes, ...WHOLE }) }}
          aria-hidden
        />
      )}
      {naming.waiting.map(
        (named) =>
          named.slot.column === column.id && (
            <WaitingBlock key={named.slot.from} named={named} box={boxOf(band, named.slot)} />
          ),
      )}
      {now?.slot.column === column.id && (
        <NameBlock
          key={now.slot.from}
          named={now}
          box={boxOf(band, timedSlot(now))}
          naming={naming}
          onLeave={deeds.leaveName}
        />
      )}
    </div>
  );
}

function boxOf(band: number, { from, minutes }: { readonly from: number; readonly minutes: number }) {
  return boxBeside(band, { from, to: from + minutes, ...WHOLE });
}

/** Where a session that is being moved comes from, as much of it as stands in this column. */
function originIn(
  { day, roomId, heading }: GridColumn,
  proposal: Proposal | null,
): { readonly from: number; readonly to: number } | null {
  if (!proposal || 'host' in heading) return null;
  const { session, origin } = proposal;
  if (roomId !== undefined && roomId !== origin.roomId) return null;
  return pieceOn(day, standingAt(session, origin, undefined));
}

/** Whether it is time in which nothing of ours stands. */
function isEmpty(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.timetable-session') === null;
}

/** The pieces in their lanes; what is held lies over the others, which stay where they are. */
function lanesWithout(pieces: readonly Piece<Session>[], held: string | undefined): Placed<Session>[] {
  const isHeld = ({ entry }: Piece<Session>): boolean => entry.id === held;
  return [
    ...placed(pieces.filter((piece) => !isHeld(piece))),
    ...pieces.filter(isHeld).map((piece) => ({ ...piece, ...WHOLE })),
  ];
}
