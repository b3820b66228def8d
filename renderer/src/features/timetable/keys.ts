import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { isOurs, type GridColumn, type Session } from './columns.ts';
import { steppedTo } from './cursor.ts';
import { FINE, minuteOf, SNAP } from './layout.ts';
import { toNextStep } from './target.ts';
import type { Cursor } from './use-cursor.ts';
import type { Moves } from './use-moves.ts';

interface Of {
  readonly columns: readonly GridColumn[];
  readonly cursor: Cursor;
  readonly moves: Moves;
  /** Begins the name of a session where the keys are. */
  readonly begin: () => void;
  readonly open: (id: string) => void;
  readonly openPage: (id: string) => void;
}

/** What a key does on a session, or in empty time. */
export function pressed(event: KeyboardEvent, { columns, cursor, moves, begin, open, openPage }: Of): void {
  const { spot } = cursor;
  const column = columns.find(({ id }) => id === spot?.column);
  if (!spot || !column) return;
  const session = column.sessions.find(({ entry }) => entry.id === spot.session)?.entry;
  const isMod = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') {
    // Only what is proposed is left: what else Escape would close stays.
    if (moves.proposal) event.preventDefault();
    moves.cancel();
    return;
  }
  if (event.key === 'Enter') {
    event.preventDefault();
    if (!session) begin();
    else if (isMod) openPage(session.id);
    else open(session.id);
    return;
  }
  const isRtl = document.documentElement.dir === 'rtl';
  const across = { ArrowLeft: isRtl ? 1 : -1, ArrowRight: isRtl ? -1 : 1 }[event.key] ?? 0;
  const down = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
  if (across !== 0 || down !== 0) {
    event.preventDefault();
    if (!event.altKey) cursor.go(steppedTo(columns, spot, { across, down, far: isMod }));
    else if (session) move(event, session, { column, columns, moves, across, down });
    return;
  }
  const isText = /^[\p{L}\p{N}]$/u.test(event.key) && !isMod && !event.altKey;
  // N begins an empty name, anywhere on the page.
  if (!isText || session || event.key === 'n') return;
  // The field has the focus before the letter is written, and the letter goes into it.
  event.stopPropagation();
  flushSync(begin);
}

/** Alt with the arrows: to the next quarter, with Ctrl the next five minutes; with Shift its end; across to the next day or room. */
function move(
  event: KeyboardEvent,
  session: Session,
  {
    column,
    columns,
    moves,
    across,
    down,
  }: {
    readonly column: GridColumn;
    readonly columns: readonly GridColumn[];
    readonly moves: Moves;
    readonly across: number;
    readonly down: number;
  },
): void {
  const step = event.ctrlKey ? FINE : SNAP;
  if (down !== 0 && event.shiftKey) {
    moves.step(session, { longer: toNextStep(minuteOf(session.endWall), down, step) });
  } else if (down !== 0) {
    moves.step(session, { by: toNextStep(minuteOf(session.startWall), down, step) });
  } else {
    const at = columns.indexOf(column);
    const further = across > 0 ? columns.slice(at + 1) : columns.slice(0, at).toReversed();
    const next = further.find(isOurs);
    if (next) moves.step(session, { day: next.day, roomId: next.roomId });
  }
}
