/**
 * Of a list, the fewest members that one would have to move to bring all of them into the order of their ranks: all but a
 * longest run of ranks that do not fall.
 */
export function outOfOrder(ids: readonly string[], rankOf: (id: string) => number): string[] {
  // Of the runs that end at each member, how long the longest is and what comes before it there.
  const runs: { readonly length: number; readonly before: number }[] = [];
  ids.forEach((id, at) => {
    let best = { length: 1, before: -1 };
    for (let earlier = 0; earlier < at; earlier += 1) {
      const run = runs[earlier];
      const other = ids[earlier];
      if (run === undefined || other === undefined || rankOf(other) > rankOf(id)) continue;
      if (run.length + 1 > best.length) best = { length: run.length + 1, before: earlier };
    }
    runs.push(best);
  });
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const staying = new Set<number>();
  let at = runs.findIndex(({ length }) => length === longest);
  while (at >= 0) {
    staying.add(at);
    at = runs[at]?.before ?? -1;
  }
  return ids.filter((_id, index) => !staying.has(index));
}
