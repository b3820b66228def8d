/** The ids of a table's rows, whether or not the rows themselves have been read. */
export interface TableIds {
  idAt(index: number): string | undefined;
  /** From the first index up to, not including, the second; those that are not known are left out. */
  idsIn(from: number, to: number): string[];
  /** −1 where it is not known to be in the table. */
  indexOf(id: string): number;
}

export function tableIds(
  rows: readonly ({ readonly id: string } | undefined)[],
  ids: readonly string[] | undefined,
): TableIds {
  const idAt = (index: number): string | undefined => rows[index]?.id ?? ids?.[index];
  return {
    idAt,
    idsIn: (from, to) => rows.slice(from, to).flatMap((_row, at) => idAt(from + at) ?? []),
    indexOf: (id) => (ids ? ids.indexOf(id) : rows.findIndex((row) => row?.id === id)),
  };
}
