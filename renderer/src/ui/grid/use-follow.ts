import { useEffect, useEffectEvent, useMemo } from 'react';
import { following, type Following } from './following.ts';

/** What is beside a grid follows the row one is on; with the grid it ends, so that nobody is called back to a list they left. */
export function useFollow(onCurrent: (id: string) => void): Following {
  const tell = useEffectEvent((id: string) => onCurrent(id));
  // Only ever called from keys and by its own clock, when effects have run.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const follow = useMemo(() => following((id) => tell(id)), []);
  useEffect(() => follow.drop, [follow]);
  return follow;
}
