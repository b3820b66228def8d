import { useMemo, useState } from 'react';

type Ids = ReadonlySet<string>;

/**
 * What is ticked in a list that is being narrowed. What is done in the list is about the rows that it shows: ticking all
 * ticks those, and what is ticked out of sight stays so.
 */
export function useChosen(shown: readonly { readonly id: string }[]): {
  readonly chosen: Ids;
  /** Of those that are shown. */
  readonly inSight: Ids;
  readonly onSelect: (inSight: Ids) => void;
} {
  const [chosen, setChosen] = useState<Ids>(new Set());
  const inSight = useMemo(
    () => new Set(shown.map(({ id }) => id).filter((id) => chosen.has(id))),
    [shown, chosen],
  );
  return {
    chosen,
    inSight,
    onSelect: (next) => setChosen(new Set([...[...chosen].filter((id) => !inSight.has(id)), ...next])),
  };
}
