import { useMemo } from 'react';
import type { Clash } from '../../../../shared/contract/shapes/clashes.ts';
import type { RowOf } from '../../../../shared/contract/shapes/lists.ts';
import { useRecords } from '../../api/index.ts';

const MOST = 5000;

/** The sessions that are in some clashes, by id, as they stand now; undefined until they are read. */
export function useClashSessions(
  clashes: readonly Clash[],
): ReadonlyMap<string, RowOf<'session'>> | undefined {
  const ids = [...new Set(clashes.flatMap(({ sessionIds }) => sessionIds))].sort();
  const { data } = useRecords('session', { where: { id: ids }, limit: MOST }, { enabled: ids.length > 0 });
  return useMemo(() => {
    if (ids.length === 0) return new Map();
    return data && new Map(data.rows.map((row) => [row.id, row]));
    // The ids follow from the answer that was asked for by them.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [data, ids.length]);
}
