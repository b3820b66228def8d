import type { GridColumn, Session } from './columns.ts';
import { minuteOf } from './layout.ts';

/** The session that the arrows lead to: the next in its column, or the nearest by the clock in the columns beside it. */
export function neighbourOf(
  columns: readonly GridColumn[],
  column: GridColumn,
  session: Session,
  { across, down }: { readonly across: number; readonly down: number },
): string | undefined {
  const own = startingIn(column);
  if (down !== 0) return own[own.findIndex(({ id }) => id === session.id) + down]?.id;
  for (let at = columns.indexOf(column) + across; columns[at]; at += across) {
    const [nearest] = startingIn(columns[at]).sort((a, b) => distance(a, session) - distance(b, session));
    if (nearest) return nearest.id;
  }
  return undefined;
}

function startingIn(column: GridColumn | undefined): Session[] {
  return (column?.sessions ?? [])
    .filter(({ isRest }) => !isRest)
    .map(({ entry }) => entry)
    .sort((a, b) => (a.startWall < b.startWall ? -1 : 1));
}

function distance(a: Session, b: Session): number {
  return Math.abs(minuteOf(a.startWall) - minuteOf(b.startWall));
}
