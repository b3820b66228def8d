/** The ids of a grid's rows, whether or not the rows themselves have been read. */
export interface GridIds {
  idAt(index: number): string | undefined;
  /** From the first index up to, not including, the second; those that are not known are left out. */
  idsIn(from: number, to: number): string[];
  /** −1 where it is not known to be in the grid. */
  indexOf(id: string): number;
}

export function gridIds(
  rows: readonly ({ readonly id: string } | undefined)[],
  ids: readonly string[] | undefined,
): GridIds {
  const idAt = (index: number): string | undefined => rows[index]?.id ?? ids?.[index];
  return {
    idAt,
    idsIn: (from, to) => rows.slice(from, to).flatMap((_row, at) => idAt(from + at) ?? []),
    indexOf: (id) => (ids ? ids.indexOf(id) : rows.findIndex((row) => row?.id === id)),
  };
}
