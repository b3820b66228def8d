import type { PointerEvent } from 'react';
import { isOurs, type GridColumn, type Session } from './columns.ts';
import { follow } from './follow.ts';
import { DAY, minuteOf, SNAP } from './layout.ts';
import { pointedAt, snappedAt } from './pointing.ts';
import { targetOf } from './target.ts';
import type { Moves } from './use-moves.ts';

interface On {
  readonly scroller: HTMLElement;
  readonly columns: readonly GridColumn[];
}

/** Takes a session along with the pointer: to another time, day and room. */
export function dragSession(
  press: PointerEvent,
  session: Session,
  { scroller, columns, moves, onPress }: On & { readonly moves: Moves; readonly onPress: () => void },
): void {
  const start = minuteOf(session.startWall);
  const held = (pointedAt(scroller, columns, press)?.minute ?? start) - start;
  follow(press, scroller, {
    move(at) {
      const over = pointedAt(scroller, columns, at);
      if (!over) return;
      const minute = Math.max(0, Math.min(DAY - SNAP, snappedAt(over.minute - held, at)));
      const where = isOurs(over.column) ? { day: over.column.day, roomId: over.column.roomId } : {};
      moves.propose(session, { at: minute, ...where });
    },
    outside: moves.cancel,
    drop: moves.commit,
    cancel: moves.cancel,
    press: onPress,
  });
}

/** Pulls the lower edge of a session: it ends where the pointer is. */
export function dragEnd(
  press: PointerEvent,
  session: Session,
  { scroller, columns, moves }: On & { readonly moves: Moves },
): void {
  const start = minuteOf(session.startWall);
  const { minutes } = targetOf(session);
  const pressed = pointedAt(scroller, columns, press)?.minute ?? start + minutes;
  follow(press, scroller, {
    move(at) {
      const over = pointedAt(scroller, columns, { ...at, clientX: press.clientX });
      if (!over) return;
      const end = snappedAt(start + minutes + over.minute - pressed, at);
      moves.propose(session, { longer: end - start - minutes });
    },
    outside: moves.cancel,
    drop: moves.commit,
    cancel: moves.cancel,
    press: () => undefined,
  });
}

/** A piece of empty time that is being drawn. */
export interface Range {
  readonly column: GridColumn;
  readonly from: number;
  readonly minutes: number;
}

/** Draws a piece of empty time: from where it was pressed to where it is let go. */
export function dragEmpty(
  press: PointerEvent,
  { scroller, columns }: On,
  on: {
    readonly draw: (range: Range | null) => void;
    readonly drop: (range: Range) => void;
    readonly press: (column: GridColumn, minute: number) => void;
  },
): void {
  const begun = pointedAt(scroller, columns, press);
  if (!begun || !isOurs(begun.column)) return;
  const { column, minute } = begun;
  let range: Range | null = null;
  const draw = (next: Range | null): void => {
    range = next;
    on.draw(next);
  };
  follow(press, scroller, {
    move(at) {
      const over = pointedAt(scroller, columns, { ...at, clientX: press.clientX });
      if (!over) return;
      const [from, to] = [minute, over.minute].sort((a, b) => a - b);
      const first = Math.max(0, snappedAt(from ?? minute, at));
      const last = Math.min(DAY, Math.max(first + SNAP, snappedAt(to ?? minute, at)));
      draw({ column, from: first, minutes: last - first });
    },
    outside: () => draw(null),
    drop() {
      on.draw(null);
      if (range) on.drop(range);
    },
    cancel: () => draw(null),
    press: () => on.press(column, Math.floor(minute / SNAP) * SNAP),
  });
}
