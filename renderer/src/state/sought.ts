import { useLocation } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The key of the draft to which somebody has come. */
    sought?: string;
  }
}

/** Calls `found` each time that somebody comes here for a draft. */
export function useSought(found: (key: string) => void): void {
  const { state } = useLocation();
  const { sought, __TSR_key: visit } = state;
  const tell = useEffectEvent(found);
  useEffect(() => {
    if (visit !== undefined && sought !== undefined) tell(sought);
  }, [sought, visit]);
}
