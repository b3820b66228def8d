import { isOurs, type GridColumn, type Session } from './columns.ts';
import { openingMinute, placed, SNAP, DAY, type Placed } from './layout.ts';

/** Where the keys are: on a session, or on a minute of empty time in a column. */
export interface Spot {
  readonly column: string;
  /** From midnight; on a session a minute of it, to which the arrows come back. */
  readonly minute: number;
  readonly session: string | null;
}

/** What an arrow asks for; far: with Ctrl, to the next session, the next day. */
export interface Arrow {
  readonly across: number;
  readonly down: number;
  readonly far: boolean;
}

/** The spot as it can be drawn now: a session is followed to where it stands, and what is gone leaves the first one. */
export function standing(columns: readonly GridColumn[], spot: Spot | null): Spot | null {
  if (spot === null) return firstSpot(columns);
  const column = columns.find(({ sessions }) =>
    sessions.some(({ entry, isRest }) => !isRest && entry.id === spot.session),
  );
  if (column) return { ...spot, column: column.id };
  const own = columns.find(({ id }) => id === spot.column);
  return own ? { ...spot, session: null } : firstSpot(columns);
}

function firstSpot(columns: readonly GridColumn[]): Spot | null {
  const minute = openingMinute(columns.flatMap(({ sessions }) => sessions));
  const ours = columns.filter(isOurs);
  const spots = ours.map((column) => landing(column, minute));
  return spots.find(({ session }) => session !== null) ?? spots[0] ?? null;
}

/** Where an arrow leads from a spot. */
export function steppedTo(columns: readonly GridColumn[], spot: Spot, arrow: Arrow): Spot {
  const column = columns.find(({ id }) => id === spot.column);
  if (!column) return spot;
  const block = blocksOf(column).find(({ entry }) => entry.id === spot.session);
  if (arrow.down !== 0)
    return arrow.far ? farDown(column, spot, arrow.down) : down(column, spot, { arrow, block });
  return across(columns, column, spot, { arrow, block });
}

function down(
  column: GridColumn,
  { minute }: Spot,
  { arrow, block }: { readonly arrow: Arrow; readonly block: Placed<Session> | undefined },
): Spot {
  const later = block ? block.to : (Math.floor(minute / SNAP) + 1) * SNAP;
  const earlier = (Math.ceil((block ? block.from : minute) / SNAP) - 1) * SNAP;
  return landing(column, clamped(arrow.down > 0 ? later : earlier));
}

/** To the next session of the column; there is none: it stays. */
function farDown(column: GridColumn, spot: Spot, by: number): Spot {
  const blocks = blocksOf(column);
  const at = blocks.findIndex(({ entry }) => entry.id === spot.session);
  const next =
    at >= 0
      ? blocks[at + by]
      : by > 0
        ? blocks.find(({ from }) => from > spot.minute)
        : blocks.findLast(({ from }) => from < spot.minute);
  return next ? onBlock(column, next) : spot;
}

/** To what stands beside it at the same time, then to the next column; far: to the next day, or where there is one day, the next room. */
function across(
  columns: readonly GridColumn[],
  column: GridColumn,
  spot: Spot,
  { arrow, block }: { readonly arrow: Arrow; readonly block: Placed<Session> | undefined },
): Spot {
  const beside = blocksOf(column).find(
    ({ lane, from, to }) =>
      block !== undefined && lane === block.lane + arrow.across && from < block.to && to > block.from,
  );
  if (beside && !arrow.far) return { ...onBlock(column, beside), minute: spot.minute };
  const at = columns.indexOf(column);
  const further = (arrow.across > 0 ? columns.slice(at + 1) : columns.slice(0, at).toReversed()).filter(
    isOurs,
  );
  const otherDay = further.find(({ day }) => day !== column.day);
  const next = (arrow.far ? otherDay : undefined) ?? further[0];
  return next ? { ...landing(next, spot.minute), minute: spot.minute } : spot;
}

/** What is at a minute of a column: the session that stands there, or empty time. */
function landing(column: GridColumn, minute: number): Spot {
  const block = blocksOf(column).find(({ from, to }) => from <= minute && minute < to);
  return block ? { ...onBlock(column, block), minute } : { column: column.id, minute, session: null };
}

function onBlock(column: GridColumn, { entry, from }: Placed<Session>): Spot {
  return { column: column.id, minute: from, session: entry.id };
}

function blocksOf(column: GridColumn): Placed<Session>[] {
  return placed(column.sessions).filter(({ isRest }) => !isRest);
}

function clamped(minute: number): number {
  return Math.max(0, Math.min(DAY - SNAP, minute));
}
