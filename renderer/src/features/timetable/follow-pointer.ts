import type { PointerEvent } from 'react';
import type { GridColumn, Session } from './columns.ts';
import { snapped } from './layout.ts';
import type { Moves } from './use-moves.ts';

/** A press that moves less than this many pixels is a press and no drag. */
const SLACK = 4;

export interface Grab {
  readonly session: Session;
  readonly what: 'move' | 'resize';
}

/**
 * Follows the pointer from a press on a block until it is let go. It listens on the window, because the block is drawn
 * anew in whichever column it would land.
 */
export function followPointer(
  press: PointerEvent,
  { session, what }: Grab,
  { moves, columns, hour }: { moves: Moves; columns: readonly GridColumn[]; hour: number },
): void {
  if (press.button !== 0) return;
  press.stopPropagation();
  const { clientX, clientY } = press;
  let isDrag = false;
  const end = new AbortController();
  const on = <E extends keyof WindowEventMap>(name: E, run: (event: WindowEventMap[E]) => void): void =>
    window.addEventListener(name, run, { signal: end.signal });

  on('pointermove', (event) => {
    isDrag ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) >= SLACK;
    if (!isDrag) return;
    const minutes = snapped(((event.clientY - clientY) / hour) * 60);
    if (what === 'resize') {
      moves.propose(session, { longer: minutes });
      return;
    }
    const over = columns.find(({ id }) => id === columnAt(event.clientX, event.clientY));
    const where = over && !('host' in over.heading) ? { day: over.day, roomId: over.roomId } : {};
    moves.propose(session, { by: minutes, ...where });
  });
  on('pointerup', () => {
    end.abort();
    if (isDrag) moves.commit();
  });
  const give = (): void => {
    end.abort();
    moves.cancel();
  };
  on('pointercancel', give);
  on('keydown', ({ key }) => {
    if (key === 'Escape') give();
  });
}

/** The column under a point of the window. */
function columnAt(x: number, y: number): string | null {
  const column = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-column]'))
    .find((element) => element !== null);
  return column?.dataset['column'] ?? null;
}
