/** The sizes in which pages are drawn, in percent, as browsers step through them. */
export const ZOOMS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;

/** The next larger size, or the next smaller. */
export function zoomedFrom(percent: number, step: 1 | -1): number {
  const next = step > 0 ? ZOOMS.find((size) => size > percent) : ZOOMS.findLast((size) => size < percent);
  return next ?? percent;
}
