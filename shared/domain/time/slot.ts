/** A wall time as milliseconds of a clock that is never changed. */
const reckoned = (wall: string): number => Date.parse(`${wall}:00Z`);
const wallOf = (reckonedAt: number): string => new Date(reckonedAt).toISOString().slice(0, 16);

/** The wall time so many minutes later, on the clock's face: days have 24 hours here. Wall times, YYYY-MM-DDTHH:mm. */
export function wallAfter(wall: string, minutes: number): string {
  return wallOf(reckoned(wall) + minutes * 60_000);
}

/** The end of a slot whose start goes elsewhere: it stays as long by the clock on the wall. Wall times, YYYY-MM-DDTHH:mm. */
export function endAfter(startWall: string, endWall: string, nextStart: string): string {
  return wallOf(reckoned(nextStart) + Math.max(0, reckoned(endWall) - reckoned(startWall)));
}

interface Slot {
  readonly startWall: unknown;
  readonly endWall: unknown;
}

/**
 * What is written of a record whose fields are changed: where its start goes elsewhere and nobody says when it ends, the
 * end goes along.
 */
export function withEndAlong<V extends Readonly<Record<string, unknown>>>(
  values: V,
  before: Partial<Slot>,
): V | (V & { readonly endWall: string }) {
  const { startWall, endWall } = before;
  const next = values['startWall'];
  const isMoved = typeof next === 'string' && next !== startWall && !('endWall' in values);
  if (!isMoved || typeof startWall !== 'string' || typeof endWall !== 'string') return values;
  return { ...values, endWall: endAfter(startWall, endWall, next) };
}
